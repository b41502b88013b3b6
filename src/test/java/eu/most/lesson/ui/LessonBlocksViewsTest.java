package eu.most.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.SignInForTests;
import eu.most.catalogue.drafting.Drafting;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.items.ResponseJson;
import eu.most.items.ui.ItemField;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.lesson.EveryBlock;
import eu.most.lesson.GlossaryTexts;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.TermKey;
import eu.most.uikit.SaveStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lesson with every block on the screen. */
class LessonBlocksViewsTest extends PlayerTest {

    private static final String LESSON = "learn/every-block/handing-over";
    private static final List<String> SENTENCES =
            List.of(
                    "It is about the man in cell twelve.",
                    "He got bad news this morning.",
                    "Please look in on him at eight.");

    @Autowired private Drafting drafting;
    @Autowired private JdbcClient database;

    @BeforeEach
    void theModuleIsThere() {
        EveryBlock.publish(learners, drafting);
        SignInForTests.signIn(trainee);
        learning.enrol(EveryBlock.MODULE);
    }

    /** Read on the wire: every property and attribute of every element. */
    @Test
    void whatIsRightReachesTheBrowserAfterAnAnswerAndNotBefore() {
        open(LESSON);
        assertThat(wire())
                .contains("You hand over in a hurry.", SENTENCES.getFirst())
                .doesNotContain(
                        "The next shift needs the facts.",
                        "With that they can act at once.",
                        "Nobody reads a file in time.",
                        "Who and what come first.",
                        "so the next shift can act",
                        "correct",
                        "unsafe",
                        SENTENCES.get(0) + "\",\"" + SENTENCES.get(1));
        assertThat(texts(Paragraph.class))
                .contains(
                        "This counts for nothing. Your answer is not stored, and nobody else sees"
                                + " it. You can try as often as you like.");
    }

    @Test
    void aCheckSaysWhyAndMayBeTriedAgain() {
        open(LESSON);
        assertThat(choose(0, "How your own day was")).isEqualTo(SaveStatus.SAVED);
        assertThat(feedback())
                .contains("Not right yet.", "The next shift needs the facts.")
                .doesNotContain("With that they can act at once.", "Who and what come first.");
        click("Try again");
        choose(0, "Nothing; it stands in the file");
        assertThat(feedback()).contains("This choice could put somebody in danger.");
        click("Try again");
        choose(0, "Who it is about and what happened");
        assertThat(feedback())
                .contains(
                        "That is right.",
                        "With that they can act at once.",
                        "Nobody reads a file in time.",
                        "Who and what come first.");
    }

    @Test
    void nothingOfAnAnswerIsStored() {
        open(LESSON);
        Map<String, Long> before = rows();
        choose(0, "How your own day was");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void sentencesThatAreSortedAreToldInWords() {
        open(LESSON);
        ItemField sorting = fields().getLast();
        assertThat(shown(sorting)).containsExactlyInAnyOrderElementsOf(SENTENCES);
        assertThat(shown(sorting)).isNotEqualTo(SENTENCES);
        sort(sorting, List.of(SENTENCES.get(0), SENTENCES.get(2), SENTENCES.get(1)));
        assertThat(feedback())
                .contains("Partly right.", "1 of 3 sentences are in their places.")
                .doesNotContain("so the next shift can act");
        click("Try again");
        sort(fields().getLast(), SENTENCES);
        assertThat(feedback())
                .contains(
                        "That is right.",
                        "3 of 3 sentences are in their places.",
                        "so the next shift can act");
    }

    @Test
    void whatWasNotAskedIsRefused() {
        open(LESSON);
        ItemField check = fields().getFirst();
        for (String hostile :
                List.of("{}", "<script>", json(Set.of("d")), json(Set.of("a", "b")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> check.keep(hostile, 1));
        }
        assertThat(find(PracticeField.class).all()).hasSize(2);
    }

    @Test
    void aTermSaysWhatItMeansAndWhereItIsMissingThatItIsInAnotherLanguage() {
        open(LESSON, "in=sl");
        String glossary = glossary();
        assertThat(glossary)
                .contains(
                        "popover id=\"term-hand-over\"",
                        "Povedati naslednjemu",
                        "<p lang=\"en\">The member of staff who knows one prisoner best.</p>",
                        "Only available in: English",
                        "Terms of this module (3)");
        open(LESSON, "in=de");
        assertThat(glossary()).contains("Bezugsperson").doesNotContain("Only available in");
    }

    @Test
    void aTermIsPlainTextWhateverStandsInIt() {
        open(LESSON);
        String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        GlossaryTexts.Term term =
                new GlossaryTexts.Term(LanguageTag.ENGLISH, hostile, hostile, List.of(hostile));
        GlossaryList list =
                new GlossaryList(
                        new GlossaryTexts(Map.of(new TermKey("hand-over"), term)),
                        List.of(
                                new LessonBlock.Prose(
                                        "<button popovertarget=\"term-hand-over\">x</button>")),
                        LanguageTag.ENGLISH);
        String html =
                list.getChildren()
                        .map(each -> each.getElement().getProperty("innerHTML"))
                        .collect(Collectors.joining());
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "popover id=\"term-hand-over\"")
                .doesNotContain("<script", "<img");
    }

    @Test
    void whatWasAskedStaysWithTheAnswer() {
        open(LESSON);
        choose(0, "How your own day was");
        assertThat(feedback()).contains("You hand over in a hurry.");
    }

    @Test
    void aRecordingHasCaptionsAndTextAndSaysWhoseTheyAre() {
        open(LESSON);
        assertThat(wire())
                .contains(
                        "<audio controls preload=\\\"none\\\"",
                        "<track kind=\\\"captions\\\" default",
                        "srclang=\\\"en\\\"",
                        "Wing two, one man to the nurse.");
        assertThat(recordings()).doesNotContain("only available in");
        open(LESSON, "in=sl");
        assertThat(recordings())
                .contains(
                        "The text is only available in: English",
                        "Captions are only available in: English");
    }

    private String glossary() {
        return find(GlossaryList.class)
                .single()
                .getChildren()
                .map(list -> list.getElement().getProperty("innerHTML"))
                .collect(Collectors.joining());
    }

    private String recordings() {
        return find(RecordingField.class).all().stream()
                .map(field -> field.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** Everything that the browser is told, as JSON. */
    private static String wire() {
        return JsonMapper.shared().writeValueAsString(told(UI.getCurrent()).toList());
    }

    private static Stream<Object> told(Component component) {
        Map<String, Object> own =
                component
                        .getElement()
                        .getPropertyNames()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                String.valueOf(
                                                        component
                                                                .getElement()
                                                                .getPropertyRaw(name))));
        return Stream.concat(
                Stream.of(own, component.getElement().getTextRecursively()),
                component.getChildren().flatMap(LessonBlocksViewsTest::told));
    }

    private Map<String, Long> rows() {
        return database.sql("SHOW TABLES").query(String.class).list().stream()
                .collect(
                        Collectors.toMap(
                                table -> table,
                                table ->
                                        database.sql("SELECT COUNT(*) FROM `" + table + "`")
                                                .query(Long.class)
                                                .single()));
    }

    private List<ItemField> fields() {
        return find(ItemField.class).all();
    }

    private String choose(int field, String option) {
        ItemField asked = fields().get(field);
        return asked.keep(json(Set.of(letter(asked, option))), 1);
    }

    private void sort(ItemField field, List<String> sentences) {
        field.keep(
                ResponseJson.write(
                        new Response.Order(
                                sentences.stream()
                                        .map(sentence -> new OptionKey(letter(field, sentence)))
                                        .toList())),
                1);
    }

    private static String json(Set<String> letters) {
        return ResponseJson.write(
                new Response.Choice(
                        letters.stream().map(OptionKey::new).collect(Collectors.toSet())));
    }

    private static String letter(ItemField field, String text) {
        return String.valueOf((char) ('a' + shown(field).indexOf(text)));
    }

    private static List<String> shown(ItemField field) {
        JsonNode options =
                JsonMapper.shared()
                        .readTree(String.valueOf(field.getElement().getPropertyRaw("question")))
                        .path("options");
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.path(i).path("text").asString())
                .toList();
    }

    private String feedback() {
        return find(TrustedHtml.class).all().stream()
                .filter(html -> html.hasClassName("explained"))
                .map(html -> html.getElement().getProperty("innerHTML"))
                .collect(Collectors.joining());
    }
}
