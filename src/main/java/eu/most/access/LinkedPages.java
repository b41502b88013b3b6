package eu.most.access;

import java.util.Map;

/**
 * Where pages of a module are to which others lead; the module contributes them as a bean.
 *
 * @param paths relative to the root of the application; of pages about one thing, what stands
 *     before its key, without a slash at the end
 */
public record LinkedPages(Map<LinkedPage, String> paths) {

    public LinkedPages {
        paths = Map.copyOf(paths);
    }
}
