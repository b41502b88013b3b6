/**
 * Who acts and what they may do: {@link eu.most.access.Role}, {@link eu.most.access.Actor} and
 * {@link eu.most.access.CurrentActor}; which addresses are public, and links to pages of other
 * modules. Owns no accounts and no passwords (see {@code identity}); decides nothing about single
 * objects, which each service does for its own.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = "kernel")
@NullMarked
package eu.most.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
