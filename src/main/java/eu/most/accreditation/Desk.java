package eu.most.accreditation;

import java.util.List;

/**
 * What needs an officer today, one part for each {@link Need} in its order.
 *
 * @param threats the services at risk once more, those with the same cause together
 */
public record Desk(List<Part> parts, List<Threat> threats) {

    public Desk {
        parts = List.copyOf(parts);
        threats = List.copyOf(threats);
    }

    /** How many of the services at risk stand below the first of the threats. */
    public long threatenedByFirst(int threatsShown) {
        return threats.stream().limit(threatsShown).mapToLong(Threat::count).sum();
    }

    /** How many services need somebody, whether they are named here or not. */
    public long count() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    /**
     * The services that need somebody for one reason.
     *
     * @param count how many there are in all
     * @param first the most urgent of them
     */
    public record Part(Need need, long count, List<ServiceSummary> first) {

        public Part {
            first = List.copyOf(first);
        }

        /** Whether there are more than are named here. */
        public boolean isCut() {
            return count > first.size();
        }
    }
}
