package eu.most.items;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.drafting.Drafting;
import eu.most.items.ItemTraits.DecidedBy;
import eu.most.items.ItemTraits.Difficulty;
import eu.most.items.ItemTraits.FeedbackTime;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Items of every kind as files, and the items that are there already. */
@WholeApplication
class EveryKindFormatTest {

    /** Attempts pin them: they cannot become others. */
    private static final Map<String, String> DE_ESCALATION =
            Map.ofEntries(
                    Map.entry("choosing-a-seat", "d64d928602ab"),
                    Map.entry("before-the-door-closes", "d6efe90924d0"),
                    Map.entry("chair-in-the-way", "cfed24695632"),
                    Map.entry("what-counts-as-a-sign", "b8fe76ee391b"),
                    Map.entry("fact-or-reading", "9a9644f477ec"),
                    Map.entry("quiet-man-in-the-group", "33cf661930bb"),
                    Map.entry("officer-takes-over", "0f8ec7337390"),
                    Map.entry("alarm-for-another-wing", "ec3bf74d7357"),
                    Map.entry("client-asks-her-to-stay", "3608888b5020"),
                    Map.entry("order-of-the-words", "2387b55c598e"),
                    Map.entry("words-that-cool", "287dad1c7dcb"),
                    Map.entry("will-not-go-back", "cef64c83c6df"),
                    Map.entry("called-a-grass", "eff1bcb3a90b"),
                    Map.entry("sentence-for-the-record", "71c3fcdbb20b"),
                    Map.entry("a-useful-debrief", "f5fb94c36609"),
                    Map.entry("the-next-appointment", "ee3d3d5716e5"));

    @Autowired private Drafting drafting;
    @Autowired private Catalogue catalogue;
    @Autowired private LearnersInTests learners;

    @Test
    void theItemsOfTheFirstModuleKeepTheirVersions() {
        ItemBank bank = ItemBank.of(catalogue.latest(LearnersInTests.MODULE).orElseThrow());
        assertThat(
                        bank.items().stream()
                                .collect(
                                        toMap(
                                                item -> item.key().value(),
                                                item -> item.version().value())))
                .isEqualTo(DE_ESCALATION);
    }

    @Test
    void everyKindIsWrittenCheckedAndReadInFourLanguages() {
        assertThat(check()).isEmpty();
        ModuleVersion module = preview();
        assertThat(ItemBank.of(module).items())
                .extracting(Item::kind)
                .containsExactlyInAnyOrder(ItemKind.values());
        for (String language : List.of("en", "cs", "sl", "de")) {
            LanguageTag tag = new LanguageTag(language);
            assertThat(module.texts(tag).isComplete()).isTrue();
            assertThat(ItemBankTexts.of(module.texts(tag)).languages()).containsExactly(tag);
        }
    }

    @Test
    void whatTheAuthorSaysIsThere() {
        ItemBank bank = ItemBank.of(preview());
        assertThat(item(bank, "raised-voice").traits().decides()).contains(DecidedBy.PRISON);
        assertThat(item(bank, "who-first").traits())
                .isEqualTo(
                        new ItemTraits(
                                Optional.empty(),
                                true,
                                FeedbackTime.AFTER_ATTEMPT,
                                Optional.of(Difficulty.EASY),
                                ItemTraits.Use.ACTIVITY));
        assertThat(item(bank, "what-to-bring").traits().feedback())
                .isEqualTo(FeedbackTime.AFTER_PASSING);
        assertThat(item(bank, "where-to-sit").body())
                .isInstanceOfSatisfying(
                        HotspotBody.class,
                        body -> {
                            assertThat(body.picture()).startsWith("/media/").endsWith("/room.svg");
                            assertThat(body.places().get(new OptionKey("b")))
                                    .isEqualTo(new HotspotBody.Place(5, 60, 25, 30));
                        });
    }

    /** Whoever answers may change the language in between. */
    @Test
    void aWordIsRightInWhicheverLanguageItIsAccepted() {
        Item gap = item(ItemBank.of(preview()), "hand-over");
        for (String right : List.of("Officer on duty", "dozorce VE sluzbe", "dezurni paznik")) {
            Response given =
                    new Response.Gaps(Map.of(new OptionKey("a"), "b", new OptionKey("b"), right));
            assertThat(gap.mark(given)).isEqualTo(new Mark.Earned(Item.FULL, false));
        }
        assertThat(((Response.Gaps) gap.bestResponse()).filled().get(new OptionKey("b")))
                .isEqualTo("duty officer");
    }

    @Test
    void aRuleOfTheDrawMeansKindsThatBelongTogether() {
        assertThat(ItemKind.named("judgement"))
                .containsExactlyInAnyOrder(
                        ItemKind.JUDGEMENT, ItemKind.RATING, ItemKind.BEST_AND_WORST);
        assertThat(ItemKind.named("knowledge")).hasSize(8).doesNotContain(ItemKind.TEXT);
        assertThat(Arrays.stream(ItemKind.values()).map(kind -> ItemKind.of(kind.word())))
                .containsExactly(ItemKind.values());
    }

    private List<?> check() {
        return learners.as(trainer(), () -> drafting.check(EveryKind.files()));
    }

    private ModuleVersion preview() {
        return learners.as(trainer(), () -> drafting.preview(EveryKind.files())).orElseThrow();
    }

    private static Actor trainer() {
        return new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));
    }

    private static Item item(ItemBank bank, String key) {
        return bank.item(new ItemKey(key));
    }
}
