package eu.most.scenario;

import eu.most.catalogue.ActivityTexts;
import eu.most.kernel.LanguageTag;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.FactKey;
import eu.most.scenario.graph.NodeKey;
import eu.most.scenario.graph.VariableKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a scenario, whole in one language; plain text in which an empty line separates
 * paragraphs.
 *
 * @param role who the learner is
 * @param situation what one knows before it begins
 * @param meters those variables that are shown
 * @param moments of nodes and endings
 */
public record ScenarioTexts(
        LanguageTag language,
        String role,
        String situation,
        Map<VariableKey, Meter> meters,
        Map<FactKey, String> facts,
        Map<NodeKey, Moment> moments)
        implements ActivityTexts {

    public ScenarioTexts {
        meters = Map.copyOf(meters);
        facts = Map.copyOf(facts);
        moments = Map.copyOf(moments);
    }

    /**
     * A variable in words.
     *
     * @param levels from the lowest value to the highest, each for an equal part
     */
    public record Meter(String label, List<String> levels) {

        public Meter {
            levels = List.copyOf(levels);
        }

        /** The word for a value from {@code min} to {@code max}. */
        public String level(int value, int min, int max) {
            int part = (value - min) * levels.size() / (max - min + 1);
            return levels.get(Math.clamp(part, 0, levels.size() - 1));
        }
    }

    /** What is told at a node or an ending. */
    public record Moment(
            String title,
            String text,
            Optional<Speech> speech,
            Map<ChoiceKey, ChoiceTexts> choices) {

        public Moment {
            choices = Map.copyOf(choices);
        }

        /**
         * The texts of a choice.
         *
         * @throws IllegalArgumentException if there is no such choice
         */
        public ChoiceTexts choice(ChoiceKey key) {
            return present(choices.get(key), key);
        }
    }

    /** What somebody says. */
    public record Speech(String who, String says) {}

    /**
     * A choice in words.
     *
     * @param text as it is offered
     * @param did as it is told afterwards
     * @param led what came of it
     * @param prison why, as prison staff see it
     * @param thirdSector why, as the third-sector organisation sees it
     */
    public record ChoiceTexts(
            String text, String did, String led, String prison, String thirdSector) {}

    /**
     * What is told at a node or an ending.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Moment moment(NodeKey key) {
        return present(moments.get(key), key);
    }

    /** How a node is called; empty where this version has none of this key. */
    public Optional<String> title(NodeKey key) {
        return Optional.ofNullable(moments.get(key)).map(Moment::title);
    }

    /**
     * A fact in words.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String fact(FactKey key) {
        return present(facts.get(key), key);
    }

    private static <T> T present(@Nullable T text, Object key) {
        if (text == null) {
            throw new IllegalArgumentException("no text of " + key);
        }
        return text;
    }
}
