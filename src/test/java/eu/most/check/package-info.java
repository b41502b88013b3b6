/**
 * {@code ./most check}: which tests tell most about a change, and nothing but these. Runs from its
 * sources, before anything is compiled, so it uses the JDK alone.
 */
@NullMarked
package eu.most.check;

import org.jspecify.annotations.NullMarked;
