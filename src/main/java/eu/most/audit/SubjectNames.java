package eu.most.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the things of a module are called today and where they are seen. The trail keeps ids only;
 * each module answers for its own kinds, and only for what the reader may see.
 */
@FunctionalInterface
public interface SubjectNames {

    /** An id as the trail keeps it; whatever else stands there is a name already. */
    Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * @param kind such as {@code person} or {@code service}
     */
    Optional<Subject> find(String kind, String id);

    /** The name of a thing and the address of its screen. */
    record Subject(String name, String address) {}
}
