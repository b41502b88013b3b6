package eu.most.scenario.graph;

import java.util.List;
import java.util.Locale;

/** What is drawn: a place, and who is seen there, from left to right. */
public record Scene(Place place, List<Figure> people) {

    public Scene {
        people = List.copyOf(people);
    }

    /** Where it is. */
    public enum Place {
        CORRIDOR,
        CLASSROOM,
        CELL_DOOR,
        GATE,
        OFFICE,
        VISITING_ROOM,
        WORKSHOP,
        YARD;

        /** As it stands in files and in the names of texts, such as {@code cell-door}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Reads what {@link #word()} wrote.
         *
         * @throws IllegalArgumentException if there is no such place
         */
        public static Place of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Who is seen. */
    public enum Figure {
        PRISONER,
        GROUP,
        OFFICER,
        WORKER,
        VISITOR;

        /** As it stands in files and in the names of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Reads what {@link #word()} wrote.
         *
         * @throws IllegalArgumentException if there is no such figure
         */
        public static Figure of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
