package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text with gaps.
 *
 * <p>Earns: each gap that is filled rightly an equal share. What is typed is right in whichever
 * language of the module it is accepted.
 *
 * @param gaps in the order of the file
 * @throws IllegalArgumentException if there is no gap, or more than eight
 */
public record GapBody(Map<OptionKey, Gap> gaps) implements ItemBody {

    public GapBody {
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        if (gaps.isEmpty() || gaps.size() > 8) {
            throw new IllegalArgumentException("one to eight gaps");
        }
    }

    /** One gap. */
    public sealed interface Gap {

        /** What fills it rightly. */
        String right();

        boolean takes(String filled);

        boolean isRight(String filled);

        /** See {@link ItemBody#markedBy()}. */
        String markedBy();
    }

    /**
     * A word is chosen.
     *
     * @param words among which, in the order of the file
     * @throws IllegalArgumentException if the right one is not among them
     */
    public record Chosen(List<OptionKey> words, OptionKey answer) implements Gap {

        public Chosen {
            words = List.copyOf(words);
            if (!words.contains(answer) || words.size() < 2) {
                throw new IllegalArgumentException("one of two or more words is right");
            }
        }

        @Override
        public String right() {
            return answer.value();
        }

        @Override
        public boolean takes(String filled) {
            return words.stream().anyMatch(word -> word.value().equals(filled));
        }

        @Override
        public boolean isRight(String filled) {
            return answer.value().equals(filled);
        }

        @Override
        public String markedBy() {
            return words.stream().map(OptionKey::value).collect(Collectors.joining())
                    + ">"
                    + answer;
        }
    }

    /**
     * A word is typed.
     *
     * @param accepted what is right, in all languages; the one to show comes first
     * @throws IllegalArgumentException if nothing is accepted
     */
    public record Typed(List<String> accepted, boolean ignoresCase, boolean ignoresAccents)
            implements Gap {

        public Typed {
            accepted = List.copyOf(accepted);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("something must be right in a gap");
            }
        }

        @Override
        public String right() {
            return accepted.getFirst();
        }

        @Override
        public boolean takes(String filled) {
            return true;
        }

        @Override
        public boolean isRight(String filled) {
            String compared = compared(filled);
            return accepted.stream().map(this::compared).anyMatch(compared::equals);
        }

        private String compared(String text) {
            return TypedText.compared(text, ignoresCase, ignoresAccents);
        }

        @Override
        public String markedBy() {
            return (ignoresCase ? "i" : "")
                    + (ignoresAccents ? "a" : "")
                    + new TreeSet<>(accepted.stream().map(this::compared).toList());
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.GAP;
    }

    /** The words of all gaps; each gap shows its own in this order. */
    @Override
    public List<OptionKey> options() {
        return gaps.values().stream()
                .filter(Chosen.class::isInstance)
                .flatMap(gap -> ((Chosen) gap).words().stream())
                .distinct()
                .toList();
    }

    @Override
    public Response best() {
        Map<OptionKey, String> right = new TreeMap<>();
        gaps.forEach((key, gap) -> right.put(key, gap.right()));
        return new Response.Gaps(right);
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Gaps given
                && given.filled().entrySet().stream()
                        .allMatch(filled ->
                                gaps.containsKey(filled.getKey())
                                        && gaps.get(filled.getKey()).takes(filled.getValue()));
    }

    @Override
    public Mark mark(Response answer) {
        Map<OptionKey, String> filled = ((Response.Gaps) answer).filled();
        long right =
                filled.entrySet().stream()
                        .filter(each ->
                                Optional.ofNullable(gaps.get(each.getKey()))
                                        .filter(gap -> gap.isRight(each.getValue()))
                                        .isPresent())
                        .count();
        return Mark.Earned.share((int) right, gaps.size());
    }

    @Override
    public String markedBy() {
        return gaps.entrySet().stream()
                .map(gap -> gap.getKey() + "=" + gap.getValue().markedBy())
                .collect(Collectors.joining(";"));
    }
}
