/** The screens of a scenario. */
@NullMarked
package eu.most.scenario.ui;

import org.jspecify.annotations.NullMarked;
