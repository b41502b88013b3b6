package eu.most.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The addresses of a module that anybody may open, without a session and at a limited rate. Each
 * module contributes its own as a bean; what none contributes is for signed-in people.
 */
public record PublicAddresses(List<Address> addresses) {

    public PublicAddresses {
        addresses = List.copyOf(addresses);
    }

    /** What stands at an address, which decides what the browser may do with it. */
    public enum Content {

        /** A file, which no browser shows as a page; asked for as often as anybody likes. */
        FILE,

        /** A page without any script. */
        PAGE,

        /** A page whose script files, our own, may use the camera and fetch nothing. */
        CAMERA_PAGE,

        /** The same without the camera; its scripts may ask us how far something has come. */
        ASKING_PAGE,

        /** A page that works without a network: its scripts fetch from us, and one keeps it. */
        OFFLINE_PAGE,

        /** The script that keeps such a page: it may fetch what it keeps. */
        OFFLINE_WORKER
    }

    /**
     * Addresses of one pattern.
     *
     * @param pattern of their paths, such as {@code /verify/{code}}, as Spring's {@code
     *     PathPattern} reads it; where several match a path, the most specific one counts
     */
    public record Address(String pattern, Content content) {}

    /** Addresses with the same content. */
    public static PublicAddresses of(Content content, String... patterns) {
        return new PublicAddresses(List.of()).and(content, patterns);
    }

    /** These, and more. */
    public PublicAddresses and(Content content, String... patterns) {
        List<Address> all = new ArrayList<>(addresses);
        Arrays.stream(patterns).map(pattern -> new Address(pattern, content)).forEach(all::add);
        return new PublicAddresses(all);
    }
}
