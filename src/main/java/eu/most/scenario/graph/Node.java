package eu.most.scenario.graph;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.ItemKey;
import eu.most.kernel.Percent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A point of a scenario: one decides there, answers a question, or has come to an end. */
public sealed interface Node {

    NodeKey key();

    Scene scene();

    /** What one knows from here on. */
    List<FactKey> facts();

    /** One decides what to do. */
    record Situation(
            NodeKey key,
            Scene scene,
            List<FactKey> facts,
            List<Choice> choices,
            Optional<TimeLimit> time)
            implements Node {

        public Situation {
            facts = List.copyOf(facts);
            choices = List.copyOf(choices);
        }
    }

    /**
     * A question of the module's bank.
     *
     * @param full what a full answer does
     * @param other what any other answer does
     */
    record Question(
            NodeKey key,
            Scene scene,
            List<FactKey> facts,
            ItemKey item,
            List<Effect> full,
            List<Effect> other,
            List<Branch> next)
            implements Node {

        public Question {
            facts = List.copyOf(facts);
            full = List.copyOf(full);
            other = List.copyOf(other);
            next = List.copyOf(next);
        }
    }

    /**
     * How it came out.
     *
     * @param scores per outcome that the scenario assesses
     */
    record Ending(
            NodeKey key,
            Scene scene,
            List<FactKey> facts,
            Verdict verdict,
            SortedMap<OutcomeKey, Percent> scores)
            implements Node {

        public Ending {
            facts = List.copyOf(facts);
            scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        }

        /**
         * How well an outcome was shown.
         *
         * @throws IllegalArgumentException if this ending says nothing of it
         */
        public Percent score(OutcomeKey outcome) {
            Percent score = scores.get(outcome);
            if (score == null) {
                throw new IllegalArgumentException("ending " + key + " has no score of " + outcome);
            }
            return score;
        }

        /** Whether every outcome was shown well enough. */
        public boolean passes(Percent mark) {
            return scores.values().stream().allMatch(score -> score.compareTo(mark) >= 0);
        }
    }

    /** How an ending is called; what counts are its scores. */
    enum Verdict {
        GOOD,
        MIXED,
        BAD
    }

    /**
     * How long one has, if one wants to be timed.
     *
     * @param onTimeout what is done then; always on offer
     */
    record TimeLimit(int seconds, ChoiceKey onTimeout) {}
}
