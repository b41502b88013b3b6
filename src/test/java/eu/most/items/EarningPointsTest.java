package eu.most.items;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.Mark.Earned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every family, and what each earns. */
class EarningPointsTest {

    private static final int SEEDS = 2_000;
    private static final OptionKey A = key(0);
    private static final OptionKey B = key(1);
    private static final OptionKey C = key(2);

    static Stream<ItemBody> bodies() {
        return Stream.of(
                new ChoiceBody(ItemKind.SINGLE, worth(0, 1, 0, 0), Set.of(C)),
                new ChoiceBody(ItemKind.MULTIPLE, worth(1, 0, 1, 1, 0), Set.of(B)),
                new ChoiceBody(ItemKind.JUDGEMENT, worth(0, 2, 1, 0), Set.of(A)),
                new TrueFalseBody(true, worth(0, 1, 0)),
                new TrueFalseBody(false, Map.of()),
                new RatingBody(worth(4, 2, 1, 3, 1), Set.of(C)),
                new BestAndWorstBody(worth(0, 2, 0, 1), A, Set.of(C)),
                new OrderBody(List.of(C, A, B, key(3), key(4))),
                new MatchBody(List.of(A, B, C), matches(B, A, C)),
                new GapBody(gaps()),
                new HotspotBody("/media/x.svg", places(), B, Set.of(C)),
                new NumericBody(new BigDecimal("2.50"), new BigDecimal("0.5")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theBestAnswerEarnsAllAndNoneEarnsNothing(ItemBody body) {
        Item item = item(body);
        assertThat(item.accepts(item.bestResponse())).isTrue();
        assertThat(item.mark(item.bestResponse())).isEqualTo(new Earned(Item.FULL, false));
        assertThat(item.mark(Response.NONE)).isEqualTo(new Earned(0, false));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whateverIsAnsweredEarnsBetweenNothingAndAll(ItemBody body) {
        Item item = item(body);
        int full = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Response any = anyAnswer(body, random(seed));
            assertThat(item.accepts(any)).as("%s", any).isTrue();
            Earned earned = (Earned) item.mark(any);
            assertThat(earned.points()).as("%s", any).isBetween(0, Item.FULL);
            if (earned.points() == Item.FULL) {
                full++;
                assertThat(item.mark(item.bestResponse())).isEqualTo(earned);
            }
        }
        assertThat(full).as("some are right, or this shows nothing").isBetween(1, SEEDS - 1);
    }

    /** To turn what is right into something wrong never earns more. */
    @ParameterizedTest
    @MethodSource("bodies")
    void oneRightPartLessNeverEarnsMore(ItemBody body) {
        Item item = item(body);
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = random(seed);
            Response any = anyAnswer(body, random);
            Response better = oneStepToTheBest(body, any, random);
            assertThat(item.accepts(better)).as("%s", better).isTrue();
            assertThat(((Earned) item.mark(better)).points())
                    .as("%s after %s", better, any)
                    .isGreaterThanOrEqualTo(((Earned) item.mark(any)).points());
        }
    }

    @ParameterizedTest
    @CsvSource({"CABDE, 840", "ACBDE, 672", "EDBAC, 0", "ECABD, 168", "ABCDE, 504"})
    void anOrderEarnsWhatStandsRightLessWhatStandsWrong(String given, int points) {
        Item item = item(new OrderBody(List.of(C, A, B, key(3), key(4))));
        List<OptionKey> order = given.chars().mapToObj(letter -> key(letter - 'A')).toList();
        assertThat(item.mark(new Response.Order(order))).isEqualTo(new Earned(points, false));
    }

    @ParameterizedTest
    @CsvSource({"4, 2, 840", "4, 1, 630", "3, 1, 420", "3, 3, 210", "1, 4, 0", "2, 2, 420"})
    void aRatingEarnsHalfBesideTheExpertsOnTheSameSide(int first, int second, int points) {
        Item item = item(new RatingBody(worth(4, 2), Set.of()));
        assertThat(item.mark(new Response.Ratings(Map.of(A, first, B, second))))
                .isEqualTo(new Earned(points, false));
    }

    @Test
    void whatIsUnsafeIsUnsafeHoweverItIsAsked() {
        assertThat(
                        earned(
                                new RatingBody(worth(4, 1), Set.of(B)),
                                new Response.Ratings(Map.of(B, 3))))
                .isEqualTo(new Earned(0, true));
        assertThat(
                        earned(
                                new RatingBody(worth(4, 1), Set.of(B)),
                                new Response.Ratings(Map.of(B, 2))))
                .isEqualTo(new Earned(Item.FULL / 4, false));
        ItemBody bestAndWorst = new BestAndWorstBody(worth(2, 0, 0), B, Set.of(B));
        assertThat(
                        earned(
                                bestAndWorst,
                                new Response.BestAndWorst(Optional.of(B), Optional.empty())))
                .isEqualTo(new Earned(0, true));
        assertThat(
                        earned(
                                bestAndWorst,
                                new Response.BestAndWorst(Optional.empty(), Optional.of(B))))
                .isEqualTo(new Earned(Item.FULL / 2, false));
        assertThat(
                        earned(
                                new HotspotBody("/media/x.svg", places(), B, Set.of(C)),
                                new Response.Choice(Set.of(C))))
                .isEqualTo(new Earned(0, true));
    }

    @ParameterizedTest
    @CsvSource({
        "officer, true",
        " Officer , true",
        "OFFÍCER, true",
        "office, false",
        "ofi cer, false"
    })
    void caseAndAccentsMatterOnlyWhereTheAuthorSaysSo(String typed, boolean isRight) {
        assertThat(new GapBody.Typed(List.of("Officer"), true, true).isRight(typed))
                .isEqualTo(isRight);
        assertThat(new GapBody.Typed(List.of("Officer"), false, false).isRight("officer"))
                .isFalse();
        assertThat(new GapBody.Typed(List.of("Officer"), true, false).isRight("officér")).isFalse();
        assertThat(new GapBody.Typed(List.of("Straße", "Gasse"), true, false).isRight("STRASSE"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2.5, 840", "2, 840", "3.000, 840", "3.01, 0", "-2.5, 0"})
    void aNumberIsRightUpToBothEndsOfItsTolerance(BigDecimal typed, int points) {
        assertThat(
                        earned(
                                new NumericBody(new BigDecimal("2.5"), new BigDecimal("0.5")),
                                new Response.Amount(typed)))
                .isEqualTo(new Earned(points, false));
    }

    @Test
    void theReasonCountsOnlyWithTheRightVerdict() {
        ItemBody body = new TrueFalseBody(true, worth(0, 1));
        assertThat(earned(body, new Response.Verdict(Optional.of(true), Optional.of(A))))
                .isEqualTo(new Earned(Item.FULL / 2, false));
        assertThat(earned(body, new Response.Verdict(Optional.of(false), Optional.of(B))))
                .isEqualTo(new Earned(0, false));
        assertThat(earned(body, new Response.Verdict(Optional.empty(), Optional.of(B))))
                .isEqualTo(new Earned(0, false));
    }

    @Test
    void aTextIsNeverMarkedByTheMachine() {
        Item item = item(new TextBody(100));
        assertThat(item.mark(new Response.Text("He left."))).isEqualTo(new Mark.Waits());
        assertThat(item.mark(new Response.Text("  "))).isEqualTo(new Earned(0, false));
        assertThat(item.accepts(new Response.Text("x".repeat(101)))).isFalse();
    }

    @Test
    void aConfidenceIsTakenWhereItIsAskedForAndEarnsNothing() {
        ItemBody body = new ChoiceBody(ItemKind.SINGLE, worth(1, 0, 0), Set.of());
        Response sure = new Response.WithConfidence(body.best(), Confidence.SURE);
        assertThat(item(body).accepts(sure)).isFalse();
        Item asks =
                new Item(
                        new ItemKey("an-item"),
                        new OutcomeKey("outcome"),
                        body,
                        new ItemTraits(
                                Optional.empty(),
                                true,
                                ItemTraits.FeedbackTime.AFTER_ATTEMPT,
                                Optional.empty(),
                                ItemTraits.Use.ACTIVITY));
        assertThat(asks.mark(sure)).isEqualTo(asks.mark(body.best()));
        assertThat(asks.version()).isEqualTo(item(body).version());
    }

    /** Small seeds that follow each other begin alike. */
    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    private static Mark earned(ItemBody body, Response response) {
        return item(body).mark(response);
    }

    private static Item item(ItemBody body) {
        return new Item(new ItemKey("an-item"), new OutcomeKey("outcome"), body);
    }

    private static OptionKey key(int place) {
        return new OptionKey(String.valueOf((char) ('a' + place)));
    }

    private static Map<OptionKey, Integer> worth(int... worth) {
        Map<OptionKey, Integer> options = new LinkedHashMap<>();
        for (int each : worth) {
            options.put(key(options.size()), each);
        }
        return options;
    }

    private static Map<OptionKey, OptionKey> matches(OptionKey... answers) {
        Map<OptionKey, OptionKey> matches = new LinkedHashMap<>();
        for (OptionKey answer : answers) {
            matches.put(key(matches.size()), answer);
        }
        return matches;
    }

    private static Map<OptionKey, GapBody.Gap> gaps() {
        Map<OptionKey, GapBody.Gap> gaps = new LinkedHashMap<>();
        gaps.put(A, new GapBody.Chosen(List.of(A, B, C), B));
        gaps.put(B, new GapBody.Typed(List.of("unit", "wing"), true, true));
        return gaps;
    }

    private static Map<OptionKey, HotspotBody.Place> places() {
        Map<OptionKey, HotspotBody.Place> places = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            places.put(key(i), new HotspotBody.Place(i * 30, 10, 20, 20));
        }
        return places;
    }

    private static Response anyAnswer(ItemBody body, Random random) {
        List<OptionKey> options = new ArrayList<>(body.options());
        Collections.shuffle(options, random);
        return switch (body) {
            case ChoiceBody choice ->
                    new Response.Choice(
                            Set.copyOf(
                                    options.subList(
                                            0,
                                            choice.kind() == ItemKind.MULTIPLE
                                                    ? random.nextInt(options.size() + 1)
                                                    : 1)));
            case HotspotBody _ -> new Response.Choice(Set.of(options.getFirst()));
            case TrueFalseBody _ ->
                    new Response.Verdict(
                            Optional.of(random.nextBoolean()), options.stream().findFirst());
            case RatingBody _ -> {
                Map<OptionKey, Integer> ratings = new HashMap<>();
                options.forEach(option -> ratings.put(option, 1 + random.nextInt(4)));
                if (random.nextInt(20) == 0) {
                    yield body.best();
                }
                yield new Response.Ratings(ratings);
            }
            case BestAndWorstBody _ ->
                    new Response.BestAndWorst(
                            Optional.of(options.get(0)), Optional.of(options.get(1)));
            case OrderBody _ -> new Response.Order(options);
            case MatchBody match -> {
                Map<OptionKey, OptionKey> matches = new HashMap<>();
                match.rows()
                        .forEach(row ->
                                matches.put(row, options.get(random.nextInt(options.size()))));
                yield new Response.Matches(matches);
            }
            case GapBody _ ->
                    new Response.Gaps(
                            Map.of(
                                    A,
                                    options.getFirst().value(),
                                    B,
                                    random.nextBoolean() ? "Wing" : "yard"));
            case NumericBody _ -> new Response.Amount(BigDecimal.valueOf(random.nextInt(7)));
            case TextBody _ -> new Response.Text("A text.");
        };
    }

    /** The same answer with one part of it as it is in the best one. */
    private static Response oneStepToTheBest(ItemBody body, Response any, Random random) {
        return switch (any) {
            case Response.Ratings rated -> {
                OptionKey option = body.options().get(random.nextInt(body.options().size()));
                Map<OptionKey, Integer> ratings = new HashMap<>(rated.ratings());
                ratings.put(option, ((Response.Ratings) body.best()).ratings().get(option));
                yield new Response.Ratings(ratings);
            }
            case Response.Matches given -> {
                Map<OptionKey, OptionKey> matches = new HashMap<>(given.matches());
                matches.put(A, ((Response.Matches) body.best()).matches().get(A));
                yield new Response.Matches(matches);
            }
            case Response.Gaps given -> {
                Map<OptionKey, String> filled = new HashMap<>(given.filled());
                filled.put(B, ((Response.Gaps) body.best()).filled().get(B));
                yield new Response.Gaps(filled);
            }
            case Response.Verdict verdict ->
                    new Response.Verdict(
                            ((Response.Verdict) body.best()).isTrue(), verdict.reason());
            case Response.BestAndWorst chosen -> {
                Response.BestAndWorst best = (Response.BestAndWorst) body.best();
                yield new Response.BestAndWorst(
                        best.best(),
                        chosen.worst().equals(best.best()) ? Optional.empty() : chosen.worst());
            }
            case Response.Order given -> {
                List<OptionKey> right = ((Response.Order) body.best()).order();
                List<OptionKey> order = new ArrayList<>(given.order());
                for (int i = 0; i + 1 < order.size(); i++) {
                    if (right.indexOf(order.get(i)) > right.indexOf(order.get(i + 1))) {
                        Collections.swap(order, i, i + 1);
                        break;
                    }
                }
                yield new Response.Order(order);
            }
            case Response.Choice choice when body.kind() == ItemKind.MULTIPLE -> {
                Set<OptionKey> chosen = new HashSet<>(choice.chosen());
                chosen.retainAll(body.best().chosen());
                yield new Response.Choice(chosen);
            }
            default -> body.best();
        };
    }
}
