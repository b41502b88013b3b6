package eu.most.audit;

import java.util.Optional;

/**
 * How the things of a module are called today and where they are seen. The trail keeps ids only;
 * each module answers for its own kinds, and only for what the reader may see.
 */
@FunctionalInterface
public interface SubjectNames {

    /**
     * @param kind such as {@code person} or {@code service}
     */
    Optional<Subject> find(String kind, String id);

    /** The name of a thing and the address of its screen. */
    record Subject(String name, String address) {}
}
