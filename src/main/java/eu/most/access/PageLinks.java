package eu.most.access;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way to pages of modules that the one who asks may not depend on. */
@Component
public class PageLinks {

    private final Map<LinkedPage, String> paths = new EnumMap<>(LinkedPage.class);

    PageLinks(ObjectProvider<LinkedPages> contributed) {
        contributed.forEach(pages -> pages.paths().forEach(this::add));
    }

    private void add(LinkedPage page, String path) {
        if (paths.put(page, path) != null) {
            throw new IllegalStateException("two modules contribute the page " + page);
        }
    }

    /** The path of a page, relative to the root of the application. */
    public String path(LinkedPage page) {
        String path = paths.get(page);
        if (path == null) {
            throw new IllegalStateException("no module contributes the page " + page);
        }
        return path;
    }

    /** The path of the page about one thing. */
    public String path(LinkedPage page, Object key) {
        return path(page) + "/" + key;
    }
}
