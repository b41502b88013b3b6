package eu.most.identity.ui;

import eu.most.access.PublicAddresses;
import eu.most.access.PublicAddresses.Address;
import eu.most.access.PublicAddresses.Content;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What all modules contribute as public, the most specific pattern first.
 *
 * @see "src/docs/decisions/0007-stateless-public-pages.md"
 */
final class PublicPatterns {

    private final List<Public> all;

    PublicPatterns(List<PublicAddresses> contributed) {
        all =
                contributed.stream()
                        .flatMap(addresses -> addresses.addresses().stream())
                        .map(Public::of)
                        .sorted()
                        .toList();
    }

    private record Public(PathPattern pattern, Content content) implements Comparable<Public> {

        static Public of(Address address) {
            return new Public(
                    PathPatternParser.defaultInstance.parse(address.pattern()), address.content());
        }

        @Override
        public int compareTo(Public other) {
            return pattern.compareTo(other.pattern);
        }
    }

    /** The patterns of files. */
    String[] files() {
        return patterns(true);
    }

    /** The patterns of all else. */
    String[] pages() {
        return patterns(false);
    }

    private String[] patterns(boolean files) {
        return all.stream()
                .filter(address -> files == (address.content() == Content.FILE))
                .map(address -> address.pattern().getPatternString())
                .toArray(String[]::new);
    }

    /** What stands at a path; of one that nobody contributed, a page. */
    Content at(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return all.stream()
                .filter(address -> address.pattern().matches(parsed))
                .findFirst()
                .map(Public::content)
                .orElse(Content.PAGE);
    }
}
