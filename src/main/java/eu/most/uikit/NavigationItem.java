package eu.most.uikit;

import eu.most.access.Actor;
import eu.most.access.Role;
import java.util.Set;

/**
 * A place in the main navigation. A feature contributes each of its places as a bean.
 *
 * @param labelKey message key of the visible word, such as {@code certificates.navigation}
 * @param path address without its leading slash, such as {@code certificates}; the item is shown as
 *     current on this address and below it
 * @param order smaller comes first; the start page is 0, features go in steps of 10
 * @param roles whose place it is; empty for everyone who is signed in
 * @throws IllegalArgumentException if the path begins with a slash
 */
public record NavigationItem(String labelKey, String path, int order, Set<Role> roles) {

    public NavigationItem {
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("path with a leading slash: " + path);
        }
        roles = Set.copyOf(roles);
    }

    boolean isFor(Actor actor) {
        return roles.isEmpty() || roles.stream().anyMatch(actor::is);
    }
}
