/**
 * What an operator relies on, kept true by tests: the configuration table, the compose file, the
 * pictures.
 */
@NullMarked
package eu.most.operations;

import org.jspecify.annotations.NullMarked;
