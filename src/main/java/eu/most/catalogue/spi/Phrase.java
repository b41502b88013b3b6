package eu.most.catalogue.spi;

import java.util.Map;

/** A text of the screens: its message key and the arguments that it names. */
public record Phrase(String key, Map<String, Object> arguments) {

    public Phrase {
        arguments = Map.copyOf(arguments);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }
}
