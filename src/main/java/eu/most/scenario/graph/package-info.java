/**
 * The graph of a scenario and how one moves through it: pure values and functions. Knows neither
 * texts nor people nor tables.
 */
@NullMarked
package eu.most.scenario.graph;

import org.jspecify.annotations.NullMarked;
