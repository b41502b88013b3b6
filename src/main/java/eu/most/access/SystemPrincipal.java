package eu.most.access;

import java.security.Principal;

/** The program itself; only {@link Impersonation} makes one. */
record SystemPrincipal(String task) implements Principal {

    @Override
    public String getName() {
        return task;
    }
}
