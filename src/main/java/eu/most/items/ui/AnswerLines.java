package eu.most.items.ui;

import eu.most.items.GapBody;
import eu.most.items.Item;
import eu.most.items.ItemTexts;
import eu.most.items.MatchBody;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An answer as lines to be read, whatever its kind; none for no answer. */
public final class AnswerLines {

    /** Finds a text of the screen. */
    public interface Words {

        String of(String key, Object... arguments);
    }

    /** From this rating on an option is one that the person would choose. */
    private static final int YES = 3;

    private final Item item;
    private final ItemTexts texts;
    private final Words words;
    private final Locale reader;

    /**
     * @param reader in whose language numbers are written
     */
    public AnswerLines(Item item, ItemTexts texts, Words words, Locale reader) {
        this.item = item;
        this.texts = texts;
        this.words = words;
        this.reader = reader;
    }

    /**
     * What somebody would do by an answer: what they chose, and of what they rated what they would
     * rather do. So no rationale is shown of what they were right to leave.
     */
    public static Set<OptionKey> picked(Response response) {
        List<OptionKey> picked = new ArrayList<>();
        switch (response.answer()) {
            case Response.Choice choice -> picked.addAll(choice.chosen());
            case Response.Verdict verdict -> verdict.reason().ifPresent(picked::add);
            case Response.Ratings rated ->
                    rated.ratings()
                            .forEach((option, rating) -> {
                                if (rating >= YES) {
                                    picked.add(option);
                                }
                            });
            case Response.BestAndWorst chosen -> {
                chosen.best().ifPresent(picked::add);
                chosen.worst().ifPresent(picked::add);
            }
            default -> {}
        }
        return Set.copyOf(picked);
    }

    /** The lines of an answer to this item. */
    public List<String> of(Response response) {
        return switch (response.answer()) {
            case Response.Choice choice ->
                    item.options().stream()
                            .filter(choice.chosen()::contains)
                            .map(this::option)
                            .toList();
            case Response.Verdict verdict -> verdict(verdict);
            case Response.Ratings rated ->
                    item.options().stream()
                            .filter(rated.ratings()::containsKey)
                            .map(option ->
                                    option(option)
                                            + " – "
                                            + words.of(
                                                    "items.rating-" + rated.ratings().get(option)))
                            .toList();
            case Response.BestAndWorst chosen -> {
                List<String> lines = new ArrayList<>();
                chosen.best().ifPresent(best -> lines.add(named("items.best", option(best))));
                chosen.worst().ifPresent(worst -> lines.add(named("items.worst", option(worst))));
                yield lines;
            }
            case Response.Order given -> order(given.order());
            case Response.Matches given -> matches(given);
            case Response.Gaps given -> gaps(given);
            case Response.Amount amount -> List.of(amount(amount));
            case Response.Text text -> text.text().lines().filter(line -> !line.isBlank()).toList();
            case Response.WithConfidence sure -> of(sure.answer());
        };
    }

    private List<String> verdict(Response.Verdict verdict) {
        List<String> lines = new ArrayList<>();
        verdict.isTrue()
                .ifPresent(isTrue -> lines.add(words.of(isTrue ? "items.true" : "items.false")));
        verdict.reason().map(this::option).ifPresent(lines::add);
        return lines;
    }

    private List<String> order(List<OptionKey> order) {
        List<String> lines = new ArrayList<>();
        order.forEach(option -> lines.add((lines.size() + 1) + ". " + option(option)));
        return lines;
    }

    private List<String> matches(Response.Matches given) {
        return item.body() instanceof MatchBody body
                ? body.rows().stream()
                        .flatMap(row ->
                                Optional.ofNullable(given.matches().get(row))
                                        .map(match -> texts.row(row) + " – " + option(match))
                                        .stream())
                        .toList()
                : List.of();
    }

    private List<String> gaps(Response.Gaps given) {
        List<String> lines = new ArrayList<>();
        if (item.body() instanceof GapBody body) {
            int number = 0;
            for (Map.Entry<OptionKey, GapBody.Gap> gap : body.gaps().entrySet()) {
                number++;
                Optional<String> filled = Optional.ofNullable(given.filled().get(gap.getKey()));
                if (filled.isPresent()) {
                    String text =
                            gap.getValue() instanceof GapBody.Chosen
                                    ? option(new OptionKey(filled.get()))
                                    : filled.get();
                    lines.add(
                            words.of("items.gap", Map.of("place", String.valueOf(number)))
                                    + ": "
                                    + text);
                }
            }
        }
        return lines;
    }

    private String amount(Response.Amount amount) {
        NumberFormat format = NumberFormat.getInstance(reader);
        format.setMaximumFractionDigits(6);
        return format.format(amount.value()) + texts.unit().map(unit -> "\u00a0" + unit).orElse("");
    }

    private String option(OptionKey key) {
        return texts.option(key).text();
    }

    private String named(String key, String text) {
        return words.of(key) + ": " + text;
    }
}
