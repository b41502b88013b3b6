package eu.most.scenario.ui;

import static eu.most.access.SignInForTests.signIn;
import static eu.most.scenario.ScenarioInTests.BEST;
import static eu.most.scenario.ScenarioInTests.WORST;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.most.access.Actor;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.scenario.Pace;
import eu.most.scenario.Run;
import eu.most.scenario.RunId;
import eu.most.scenario.ScenarioInTests;
import eu.most.scenario.Scenarios;
import eu.most.uikit.SaveStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ScenarioInTests.class)
class ScenarioViewsTest extends PlayerTest {

    private static final String STEP = "learn/count-on-screen/to-the-count";

    @Autowired ScenarioInTests content;
    @Autowired Scenarios scenarios;
    @Autowired Pace pace;

    private TrainingModuleKey module;

    @BeforeEach
    void aTraineeWhoIsEnrolled() {
        module = content.published("count-on-screen");
        signIn(trainee);
        learning.enrol(module);
    }

    @Test
    void theStartSaysWhoOneIsAndWhatCounts() {
        open(STEP);
        assertThat(heading()).isEqualTo("Eight minutes to the count");
        assertThat(texts(H2.class)).contains("You are M. Kos. Is that right?");
        assertThat(texts(Paragraph.class))
                .contains("You are the course leader")
                .anyMatch(text ->
                        text.startsWith("The first run that reaches an ending with at least 60%"));
        click("Yes, begin");
        assertThat(query()).startsWith("run=");
        assertThat(heading()).isEqualTo("The doorway");
    }

    @Test
    void aDecisionMovesTheSceneOnInPlaceOnceItIsStored() {
        Run run = begun();
        assertThat(field().decide("2", 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(heading()).isEqualTo("He tells you");
        assertThat(query()).isEqualTo("run=" + run.id());
        assertThat(texts(ListItem.class))
                .contains("You sat down and gave him two minutes.")
                .anyMatch(text -> text.startsWith("His daughter’s visit today was cancelled."));
        assertThat(texts(Paragraph.class)).contains("Tension: uneasy (4 of 10)");
        assertThat(field().decide("2", 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(scenarios.run(run.id()).orElseThrow().made()).hasSize(1);
        open(STEP, "run=" + run.id());
        assertThat(heading()).isEqualTo("He tells you");
    }

    @Test
    void whatIsNotOnTheScreenCannotBeSent() {
        Run run = begun();
        for (String nonsense :
                new String[] {"", "0", "4", "time", "1 2", "rules", "-1", "1 time"}) {
            assertThat(field().decide(nonsense, 1)).as(nonsense).isEqualTo(SaveStatus.GONE);
        }
        for (int sequence : new int[] {-5, 0, 2, 9999}) {
            assertThat(field().decide("1", sequence)).isEqualTo(SaveStatus.GONE);
        }
        assertThat(scenarios.run(run.id()).orElseThrow().made()).isEmpty();
    }

    @Test
    void aDecisionOfAnotherWindowIsTold() {
        Run run = begun();
        content.played(trainee, run.id(), BEST.subList(0, 1));
        assertThat(field().decide("1", 1)).isEqualTo(SaveStatus.OVERTAKEN);
        assertThat(heading()).isEqualTo("He tells you");
        assertThat(field().decide("1", 2)).isEqualTo(SaveStatus.SAVED);
        assertThat(heading()).isEqualTo("One short message");
    }

    @Test
    void timeIsOffUntilSomebodyWantsIt() {
        Run run = begun();
        assertThat(field().decide("1", 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(field().getElement().getProperty("seconds", -1d)).isZero();
        assertThat(field().getElement().getProperty("time"))
                .isEqualTo("No hurry: time is switched off.");
        assertThat(field().decide("time", 2)).isEqualTo(SaveStatus.GONE);
        pace.become(true);
        open(STEP, "run=" + run.id());
        assertThat(field().getElement().getProperty("seconds", -1d)).isEqualTo(40);
        assertThat(field().getElement().getProperty("time"))
                .isEqualTo("You have 40 seconds to decide.");
        assertThat(field().decide("time", 2)).isEqualTo(SaveStatus.SAVED);
        assertThat(texts(ListItem.class))
                .contains("The time was over. You stepped back and took your tone back.");
    }

    @Test
    void anEndingSaysWhatItShowedAndHowItCameToThat() {
        Run run = content.played(trainee, begun().id(), BEST);
        open(STEP, "run=" + run.id());
        assertThat(heading()).isEqualTo("In good time and calm");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("This is the run that counts."));
        assertThat(markup())
                .contains("100%, enough (60% are needed)", "class=\"sides\"")
                .contains("Time is the one thing that I have.", "Seated and near the door");
        assertThat(texts(Anchor.class)).contains("To the module", "Play again");
        open("learn/count-on-screen");
        assertThat(texts(ListItem.class))
                .anyMatch(text -> text.startsWith("Run 1: In good time and calm · counts · "));
    }

    @Test
    void anotherWayCanBeTriedFromAnyPointAndIsPractice() {
        Run run = content.played(trainee, begun().id(), WORST);
        open(STEP, "run=" + run.id());
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("This run does not count yet"));
        test(find(NativeButton.class).withText("Try another way from here").all().get(1)).click();
        assertThat(heading()).isEqualTo("He comes closer");
        assertThat(texts(Paragraph.class)).contains("Practice: your result does not change.");
    }

    @Test
    void aRunOfAnEarlierVersionIsShownInItsOwnTexts() {
        Run run = content.played(trainee, begun().id(), BEST.subList(0, 2));
        content.publishedAgain(module);
        open(STEP, "run=" + run.id());
        assertThat(heading()).isEqualTo("One short message");
        assertThat(everything()).contains("You have one short message to the officer");
        content.played(trainee, run.id(), BEST.subList(2, BEST.size()));
        open(STEP, "run=" + run.id());
        assertThat(heading()).isEqualTo("In good time and calm");
        assertThat(markup()).contains("Who, where, why, no threat, what you need");
    }

    @Test
    void somebodyElsesRunLooksLikeAMissingPage() {
        Run run = begun();
        Actor other = learners.aTrainee();
        signIn(other);
        learning.enrol(module);
        for (String wanted : new String[] {run.id().toString(), RunId.next().toString(), "x"}) {
            open(STEP, "run=" + wanted);
            assertThat(heading()).as(wanted).isEqualTo("There is nothing here");
        }
    }

    @Test
    void theSceneIsReadInAnotherLanguage() {
        Run run = begun();
        open(STEP, "run=" + run.id() + "&in=cs");
        assertThat(heading()).isEqualTo("Ve dveřích");
    }

    /** What the browser could read is in the tree of elements: texts, attributes, properties. */
    @Test
    void nothingThatWasNotReachedIsOnThePage() {
        Run run = begun();
        for (String place : new String[] {"2", "1"}) {
            String page = everything();
            assertThat(page)
                    .contains("What do you do?")
                    .doesNotContain("Alarm", "In good time and calm", "officer took over")
                    .doesNotContain("say-it-back", "late-but-calm", "role-split", "promised")
                    .doesNotContain("Why", "as prison staff", "shoulders came down", "100", "60%");
            assertThat(field().decide(place, scenarios.run(run.id()).orElseThrow().nextSequence()))
                    .isEqualTo(SaveStatus.SAVED);
        }
        assertThat(everything())
                .contains("Room 4, Kovač, bad news from home")
                .doesNotContain("I can ask control for the time and stay outside");
    }

    private Run begun() {
        RunId id = scenarios.start(module, ScenarioInTests.STEP).orElseThrow();
        open(STEP, "run=" + id);
        return scenarios.run(id).orElseThrow();
    }

    private DecisionField field() {
        return find(DecisionField.class).single();
    }

    private String markup() {
        return find(TrustedHtml.class).all().stream()
                .map(html -> html.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }

    private String everything() {
        return inside(find(ScenePage.class).single().getElement());
    }

    private static String inside(Element element) {
        StringBuilder all = new StringBuilder(element.isTextNode() ? element.getText() : "");
        if (!element.isTextNode()) {
            element.getPropertyNames()
                    .forEach(name -> all.append(' ').append(element.getPropertyRaw(name)));
            element.getAttributeNames()
                    .forEach(name -> all.append(' ').append(element.getAttribute(name)));
        }
        element.getChildren().forEach(child -> all.append(' ').append(inside(child)));
        return all.toString();
    }
}
