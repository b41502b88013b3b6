/** Screens of the registry: organisations, prisons and services. */
@NullMarked
package eu.most.registry.ui;

import org.jspecify.annotations.NullMarked;
