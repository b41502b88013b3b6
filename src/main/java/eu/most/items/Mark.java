package eu.most.items;

/** What an answer earns. */
public sealed interface Mark {

    /**
     * It is marked.
     *
     * @param points 0 to {@link Item#FULL}
     * @param unsafe whether something was chosen that would put somebody in danger
     */
    record Earned(int points, boolean unsafe) implements Mark {

        public Earned {
            if (points < 0 || points > Item.FULL || unsafe && points == Item.FULL) {
                throw new IllegalArgumentException("no points of an answer: " + points);
            }
        }

        static Earned of(int points) {
            return new Earned(points, false);
        }

        /** A share of all points, rounded down. */
        static Earned share(int earned, int of) {
            return of(Item.FULL * Math.max(0, earned) / of);
        }
    }

    /** A person has to read it; until then it is neither right nor wrong. */
    record Waits() implements Mark {}
}
