package eu.most.themes;

import java.util.Optional;

/** What trainers call a theme among themselves: 1 to 80 characters, never on a sheet. */
public final class ThemeName {

    public static final int LONGEST = 80;

    private ThemeName() {}

    /** The name that was typed; empty if it is none. */
    public static Optional<String> of(String typed) {
        String name = typed.strip();
        return name.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
    }

    static String checked(String name) {
        return of(name).orElseThrow(() -> new IllegalArgumentException("not a name: " + name));
    }
}
