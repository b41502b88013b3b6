package eu.most.signing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * What we seal. Each document says in its description which kind it is, and whoever checks one gets
 * a sentence about its kind: that a seal is whole says nothing about what a document is good for.
 */
public enum DocumentKind {
    /** Names its number; what it is worth, the register says. */
    CERTIFICATE(Set.of()),
    /** Tells of a certificate and how to check it. */
    LETTER(Set.of("urn:most:letter", "LETTER")),
    /** What the register said on a day, such as for a gate. */
    LIST(Set.of("urn:most:list", "TABLE")),
    /** What a check of many found. */
    PROTOCOL(Set.of("urn:most:protocol"));

    private final Set<String> identifiers;

    /**
     * @param identifiers by which it is known, with those of earlier years
     */
    DocumentKind(Set<String> identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * What a document of this kind calls itself.
     *
     * @throws IllegalStateException for a certificate, which calls itself by its number
     */
    public String identifier() {
        return identifiers.stream()
                .filter(each -> each.startsWith("urn:"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " has a number"));
    }

    /** The kind of a document with these identifiers in its description. */
    public static DocumentKind named(Collection<String> identifiers) {
        return Arrays.stream(values())
                .filter(kind -> identifiers.stream().anyMatch(kind.identifiers::contains))
                .findFirst()
                .orElse(CERTIFICATE);
    }
}
