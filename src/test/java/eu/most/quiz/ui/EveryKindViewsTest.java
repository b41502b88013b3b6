package eu.most.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.SignInForTests;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.drafting.Drafting;
import eu.most.items.Confidence;
import eu.most.items.EveryKind;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemKind;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.OptionTexts;
import eu.most.items.Rationale;
import eu.most.items.Response;
import eu.most.items.ResponseJson;
import eu.most.items.ui.ItemField;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.quiz.AnswerOutcome;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;
import eu.most.quiz.StartOutcome;
import eu.most.uikit.SaveStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with a question of every kind, from the first question to the result. */
class EveryKindViewsTest extends PlayerTest {

    @Autowired private Quizzes quizzes;
    @Autowired private Drafting drafting;
    @Autowired private Catalogue catalogue;

    private ModuleVersion module;
    private ItemBank bank;

    @BeforeEach
    void theModuleIsThere() {
        EveryKind.publish(learners, drafting);
        module = catalogue.latest(EveryKind.MODULE).orElseThrow();
        bank = ItemBank.of(module);
        SignInForTests.signIn(trainee);
        learning.enrol(EveryKind.MODULE);
    }

    /** Read on the wire: every property and attribute of the element. */
    @Test
    void theBrowserReceivesNeitherKeyNorScoreNorRationale() {
        for (Question question : started().questions()) {
            open("learn/every-kind/test", "item=" + question.position());
            String wire = wire();
            ItemTexts texts = texts(question);
            assertThat(wire).contains(texts.prompt());
            for (OptionTexts option : texts.options().values()) {
                option.rationale().stream()
                        .flatMap(EveryKindViewsTest::sentences)
                        .forEach(rationale -> assertThat(wire).doesNotContain("\"" + rationale));
            }
            texts.feedback().ifPresent(feedback -> assertThat(wire).doesNotContain(feedback));
            assertThat(texts.markerWords()).noneMatch(word -> wire.contains("\"" + word + "\""));
            assertThat(wire)
                    .doesNotContain("duty officer", "correct", "score", "worth", "unsafe", "2.5")
                    .doesNotContainIgnoringCase("tolerance");
        }
    }

    /** The letters of the author may follow the right order. */
    @Test
    void theBrowserKnowsOptionsByTheirPlaceOnTheScreen() {
        Question order = question(ItemKind.ORDER);
        open("learn/every-kind/test", "item=" + order.position());
        Response asShown = new Response.Order(letters(order.options().size()));
        assertThat(field().keep(ResponseJson.write(asShown), 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(question(ItemKind.ORDER).response())
                .isEqualTo(new Response.Order(order.options()))
                .isNotEqualTo(bank.item(order.item()).bestResponse());
        open("learn/every-kind/test", "item=" + order.position());
        assertThat(field().getElement().getProperty("response"))
                .isEqualTo(ResponseJson.write(asShown));
    }

    @Test
    void whatDoesNotFitIsRefusedAndTheAnswerBeforeStays() {
        Question number = question(ItemKind.NUMERIC);
        open("learn/every-kind/test", "item=" + number.position());
        assertThat(field().keep(number("2.25"), 1)).isEqualTo(SaveStatus.SAVED);
        for (String hostile :
                List.of(
                        "{}",
                        "<script>",
                        "{\"kind\":\"text\",\"version\":1,\"text\":\"2\"}",
                        "{\"kind\":\"choice\",\"version\":1,\"chosen\":[\"a\"]}")) {
            assertThatIllegalArgumentException().isThrownBy(() -> field().keep(hostile, 2));
        }
        assertThat(ResponseJson.write(question(ItemKind.NUMERIC).response()))
                .isEqualTo(number("2.25"));
    }

    /** Otherwise whoever learns that it was wrong would choose another. */
    @Test
    void whereItIsExplainedAtOnceTheFirstAnswerIsFinalAndTheKeyStaysSecret() {
        Question question = question(ItemKind.JUDGEMENT);
        int shout = question.options().indexOf(new OptionKey("c"));
        open("learn/every-kind/test", "item=" + question.position());
        assertThat(field().getElement().getProperty("note"))
                .isEqualTo(
                        "You are told at once how your answer was. It cannot be changed after that.");
        assertThat(field().keep(chosen(shout), 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(markup())
                .contains(
                        "You step close and shout back.",
                        "It makes things worse.",
                        "0% of the points",
                        "Prison staff decide this.")
                .doesNotContain("Good: calm and private.", "Best answer", "You say his name");
        assertThat(field().keep(chosen(shout), 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(field().keep(chosen(question.options().indexOf(new OptionKey("a"))), 2))
                .isEqualTo(SaveStatus.OVERTAKEN);
        open("learn/every-kind/test", "item=" + question.position());
        assertThat(find(ItemField.class).all()).isEmpty();
        assertThat(markup()).contains("It frightens everybody.");
        assertThat(question(ItemKind.JUDGEMENT).chosen()).containsExactly(new OptionKey("c"));
    }

    @Test
    void everyAnswerIsStoredReadAndShown() {
        answerEverything();
        for (Question question : sheet().questions()) {
            assertThat(question.isAnswered()).as("%s", question.kind()).isTrue();
        }
        AttemptResult result = quizzes.submit(sheet().id()).orElseThrow();
        open("learn/every-kind/test", "attempt=" + result.id());
        assertThat(heading()).isEqualTo("Handed in");
        assertThat(markup())
                .contains(
                        "The facts.",
                        "2.5\u00a0minutes",
                        "Is my bag allowed? – The gate",
                        "Gap 2: duty officer",
                        "1. Stop talking",
                        "Worst: Keep it to yourself.",
                        "Ask the gate what is still possible. – The best to do",
                        "Waits to be marked",
                        "How sure are you? Sure");
    }

    /** E: a person marks a text; until then nobody has passed or failed, and nobody begins anew. */
    @Test
    void aTextLetsTheResultWait() {
        answerEverything();
        AttemptResult result = quizzes.submit(sheet().id()).orElseThrow();
        assertThat(result.waits()).isTrue();
        assertThat(result.isPassed()).isFalse();
        assertThat(result.score().value()).isEqualTo(91);
        assertThat(learning.progress(EveryKind.MODULE).orElseThrow().completion()).isEmpty();
        assertThat(
                        quizzes.progress(EveryKind.MODULE, EveryKind.TEST)
                                .orElseThrow()
                                .obstacle(Instant.now()))
                .contains(new StartOutcome.WaitsForMarking(result.id()));
        assertThat(quizzes.start(EveryKind.MODULE, EveryKind.TEST))
                .contains(new StartOutcome.WaitsForMarking(result.id()));
        open("learn/every-kind/test");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("After this attempt somebody has still to read"))
                .contains("Attempt 1: waits to be marked");
    }

    /** Without a text there is nothing to wait for; what was left out is no answer. */
    @Test
    void whoWritesNoTextHasTheirResultAtOnce() {
        AttemptSheet sheet = started();
        for (Question question : sheet.questions()) {
            if (question.kind() != ItemKind.TEXT) {
                answer(sheet, question, bank.item(question.item()).bestResponse());
            }
        }
        AttemptResult result = quizzes.submit(sheet.id()).orElseThrow();
        assertThat(result.waits()).isFalse();
        assertThat(result.isPassed()).isTrue();
        assertThat(result.score().value()).isEqualTo(91);
        assertThat(learning.progress(EveryKind.MODULE).orElseThrow().completion()).isPresent();
    }

    @Test
    void whoDidNotPassSeesNothingOfWhatWouldHaveBeenBest() {
        AttemptSheet sheet = started();
        Question multiple = question(ItemKind.MULTIPLE);
        answer(sheet, multiple, new Response.Choice(Set.of(new OptionKey("a"))));
        Question rating = question(ItemKind.RATING);
        answer(sheet, rating, new Response.Ratings(Map.of(new OptionKey("b"), 1)));
        quizzes.submit(sheet.id());
        open("learn/every-kind/test", "attempt=" + sheet.id());
        assertThat(heading()).isEqualTo("Not passed yet");
        assertThat(markup())
                .contains("Shown once you have passed", "Your pass", "Send her away at once. – ")
                .doesNotContain("Best answer", "duty officer", "It costs trust.", ">Yes.<");
    }

    private void answerEverything() {
        AttemptSheet sheet = started();
        for (Question question : sheet.questions()) {
            Item item = bank.item(question.item());
            Response best =
                    item.kind() == ItemKind.TEXT
                            ? new Response.Text("The facts.")
                            : item.bestResponse();
            answer(
                    sheet,
                    question,
                    item.traits().asksConfidence()
                            ? new Response.WithConfidence(best, Confidence.SURE)
                            : best);
        }
    }

    private void answer(AttemptSheet sheet, Question question, Response response) {
        assertThat(quizzes.answer(sheet.id(), question.item(), response, 1))
                .contains(new AnswerOutcome.Saved(1));
    }

    private AttemptSheet started() {
        quizzes.start(EveryKind.MODULE, EveryKind.TEST);
        assertThat(sheet().questions()).hasSize(EveryKind.QUESTIONS);
        return sheet();
    }

    private AttemptSheet sheet() {
        return quizzes.progress(EveryKind.MODULE, EveryKind.TEST)
                .orElseThrow()
                .open()
                .orElseThrow();
    }

    private Question question(ItemKind kind) {
        return started().questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ItemTexts texts(Question question) {
        return ItemBankTexts.of(module.texts(LanguageTag.ENGLISH)).item(question.item());
    }

    private ItemField field() {
        return find(ItemField.class).single();
    }

    private String wire() {
        return field().getElement()
                .getPropertyNames()
                .map(name -> name + "=" + field().getElement().getPropertyRaw(name))
                .collect(Collectors.joining("\n"));
    }

    private String markup() {
        return find(TrustedHtml.class).all().stream()
                .map(html -> html.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }

    private static String chosen(int place) {
        return ResponseJson.write(new Response.Choice(Set.of(letters(8).get(place))));
    }

    private static String number(String value) {
        return "{\"kind\":\"number\",\"version\":1,\"value\":\"" + value + "\"}";
    }

    private static List<OptionKey> letters(int count) {
        return "abcdefgh"
                .substring(0, count)
                .chars()
                .mapToObj(letter -> new OptionKey(Character.toString(letter)))
                .toList();
    }

    private static Stream<String> sentences(Rationale rationale) {
        return switch (rationale) {
            case Rationale.Shared shared -> Stream.of(shared.text());
            case Rationale.BothSides both -> Stream.of(both.prison(), both.thirdSector());
        };
    }
}
