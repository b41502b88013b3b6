package eu.most.catalogue;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as its authors number it: {@code major.minor.patch}, each 0 to 9999. Patch: wording.
 * Minor: content added. Major: other outcomes, scoring or pass mark.
 *
 * @throws IllegalArgumentException if a part is out of range
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>, of which we use
 *     the three numbers only
 */
public record SemanticVersion(int major, int minor, int patch)
        implements Comparable<SemanticVersion> {

    private static final Pattern SHAPE =
            Pattern.compile("(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");
    private static final Comparator<SemanticVersion> ORDER =
            Comparator.comparingInt(SemanticVersion::major)
                    .thenComparingInt(SemanticVersion::minor)
                    .thenComparingInt(SemanticVersion::patch);

    public SemanticVersion {
        if (isOutOfRange(major) || isOutOfRange(minor) || isOutOfRange(patch)) {
            throw new IllegalArgumentException(
                    "not a version: " + major + "." + minor + "." + patch);
        }
    }

    /**
     * Reads {@code 1.4.0}.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static SemanticVersion of(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (text.length() > 14 || !parts.matches()) {
            throw new IllegalArgumentException("not a version such as 1.4.0");
        }
        return new SemanticVersion(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    private static boolean isOutOfRange(int part) {
        return part < 0 || part > 9999;
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
