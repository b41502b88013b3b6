package eu.most.access;

import java.security.Principal;

/**
 * A signed-in principal that knows its actor; {@code identity} puts one into the security context.
 */
public interface ActorPrincipal extends Principal {

    Actor actor();
}
