package eu.most.items.ui;

import eu.most.items.GapBody;
import eu.most.items.ItemBody;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The letters under which the browser knows options: {@code a} is the one that is shown first. The
 * letters of the author stay on the server, because they may follow the right order, or pair each
 * row with its answer.
 */
final class WireLetters {

    private final ItemBody body;
    private final List<OptionKey> shown;

    /**
     * @param shown the options of the item in the order in which they are shown
     */
    WireLetters(ItemBody body, List<OptionKey> shown) {
        this.body = body;
        this.shown = List.copyOf(shown);
    }

    /** The letter of an option in the browser. */
    OptionKey of(OptionKey option) {
        int place = shown.indexOf(option);
        if (place < 0) {
            throw new IllegalArgumentException("an option that is not shown: " + option);
        }
        return new OptionKey(String.valueOf((char) ('a' + place)));
    }

    private OptionKey option(OptionKey letter) {
        int place = letter.value().charAt(0) - 'a';
        if (place >= shown.size()) {
            throw new IllegalArgumentException("a letter that was not shown");
        }
        return shown.get(place);
    }

    Response toBrowser(Response response) {
        return turned(response, this::of);
    }

    /**
     * What the browser sent.
     *
     * @throws IllegalArgumentException if it names an option that was not shown
     */
    Response fromBrowser(Response response) {
        return turned(response, this::option);
    }

    private Response turned(Response response, UnaryOperator<OptionKey> turn) {
        return switch (response) {
            case Response.Choice choice ->
                    new Response.Choice(
                            choice.chosen().stream()
                                    .map(turn)
                                    .collect(Collectors.toUnmodifiableSet()));
            case Response.Verdict verdict ->
                    new Response.Verdict(verdict.isTrue(), verdict.reason().map(turn));
            case Response.Ratings rated ->
                    new Response.Ratings(
                            rated.ratings().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    rating -> turn.apply(rating.getKey()),
                                                    Map.Entry::getValue)));
            case Response.BestAndWorst chosen ->
                    new Response.BestAndWorst(chosen.best().map(turn), chosen.worst().map(turn));
            case Response.Order given ->
                    new Response.Order(given.order().stream().map(turn).toList());
            case Response.Matches given ->
                    new Response.Matches(
                            given.matches().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Map.Entry::getKey,
                                                    match -> turn.apply(match.getValue()))));
            case Response.Gaps given ->
                    new Response.Gaps(
                            given.filled().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Map.Entry::getKey, gap -> turned(gap, turn))));
            case Response.Amount amount -> amount;
            case Response.Text text -> text;
            case Response.WithConfidence sure ->
                    new Response.WithConfidence(turned(sure.answer(), turn), sure.sure());
        };
    }

    /** A word that was chosen has a letter; what was typed is what it is. */
    private String turned(Map.Entry<OptionKey, String> gap, UnaryOperator<OptionKey> turn) {
        boolean isChosen =
                body instanceof GapBody gaps
                        && Optional.ofNullable(gaps.gaps().get(gap.getKey()))
                                .filter(GapBody.Chosen.class::isInstance)
                                .isPresent();
        return isChosen ? turn.apply(new OptionKey(gap.getValue())).value() : gap.getValue();
    }
}
