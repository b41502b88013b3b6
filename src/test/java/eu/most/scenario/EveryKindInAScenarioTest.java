package eu.most.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.access.SignInForTests;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.ImportOutcome;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.OptionTexts;
import eu.most.items.Rationale;
import eu.most.items.Response;
import eu.most.items.ResponseJson;
import eu.most.items.ui.ItemField;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.uikit.SaveStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions of every kind that is marked at once, asked in a scenario. */
class EveryKindInAScenarioTest extends PlayerTest {

    @Autowired private Scenarios scenarios;
    @Autowired private Drafting drafting;
    @Autowired private Catalogue catalogue;

    private ItemBank bank;
    private RunId run;

    @BeforeEach
    void aRunHasBegun() {
        Actor trainer = new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));
        ImportOutcome outcome =
                learners.as(
                        trainer, () -> drafting.publish(EveryKindAsked.files(), trainer.person()));
        assertThat(outcome).isNotInstanceOf(ImportOutcome.Refused.class);
        bank = ItemBank.of(catalogue.latest(EveryKindAsked.MODULE).orElseThrow());
        SignInForTests.signIn(trainee);
        learning.enrol(EveryKindAsked.MODULE);
        run = scenarios.start(EveryKindAsked.MODULE, EveryKindAsked.STEP).orElseThrow();
    }

    @Test
    void everyKindIsAskedAndAFullAnswerHasItsEffect() {
        assertThat(EveryKindAsked.ITEMS.stream().map(key -> bank.item(key).kind()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ItemKind.values()).filter(ItemKind::isMarkedAtOnce).toList());
        for (int i = 0; i < EveryKindAsked.ITEMS.size(); i++) {
            openRun();
            assertThat(heading()).isEqualTo("Number " + (i + 1));
            saysNothingAboutTheKey(EveryKindAsked.ITEMS.get(i));
            answer(i + 1, bank.item(EveryKindAsked.ITEMS.get(i)).bestResponse());
            assertThat(right()).isEqualTo(i + 1);
        }
        assertThat(now().ended().orElseThrow().counts()).isTrue();
        openRun();
        assertThat(markup())
                .contains(
                        "An alarm sounds. What comes first, what last?",
                        "1. Stop talking",
                        "Is my bag allowed? – The gate",
                        "Gap 2: duty officer",
                        "2.5\u00a0minutes",
                        "Ask the gate what is still possible. – The best to do",
                        "Right: the gate decides.",
                        "Prison staff decide this.");
    }

    @Test
    void anAnswerThatIsNotFullHasTheOtherEffect() {
        answer(1, new Response.Choice(Set.of(new OptionKey("b"))));
        answer(2, new Response.Choice(Set.of(new OptionKey("a"))));
        assertThat(right()).isZero();
    }

    /** The letters of the author say in which order elements belong. */
    @Test
    void theBrowserKnowsOptionsByTheirPlaceOnTheScreen() {
        for (int i = 0; i < 3; i++) {
            answer(i + 1, bank.item(EveryKindAsked.ITEMS.get(i)).bestResponse());
        }
        openRun();
        Response asShown =
                new Response.Order(Stream.of("a", "b", "c", "d").map(OptionKey::new).toList());
        ItemField field = find(ItemField.class).single();
        assertThat(field.keep(ResponseJson.write(asShown), 4)).isEqualTo(SaveStatus.SAVED);
        Run.Made made = now().made().getLast();
        assertThat(made.act()).isInstanceOf(Act.Answer.class).isNotEqualTo(new Act.Answer(asShown));
        assertThat(right()).isEqualTo(3);
        assertThat(heading()).isEqualTo("Number 5");
    }

    @Test
    void theSameAnswerOnceMoreIsOneAndAnotherIsOvertaken() {
        openRun();
        ItemField field = find(ItemField.class).single();
        assertThat(field.keep(choice("a"), 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(field.keep(choice("a"), 1)).isEqualTo(SaveStatus.SAVED);
        assertThat(field.keep(choice("b"), 1)).isEqualTo(SaveStatus.OVERTAKEN);
        assertThat(now().made()).hasSize(1);
    }

    @Test
    void whatIsNoAnswerHereIsRefusedAndTheRunStaysWhereItIs() {
        for (String hostile :
                List.of(
                        "{}",
                        "{\"kind\":\"choice\",\"version\":1,\"chosen\":[]}",
                        "{\"kind\":\"choice\",\"version\":1,\"chosen\":[\"a\",\"b\"]}",
                        "{\"kind\":\"text\",\"version\":1,\"text\":\"a\"}")) {
            openRun();
            ItemField field = find(ItemField.class).single();
            assertThatIllegalArgumentException()
                    .as(hostile)
                    .isThrownBy(() -> field.keep(hostile, 1));
        }
        openRun();
        for (int sequence : new int[] {-1, 0, 2, 9999}) {
            assertThat(find(ItemField.class).single().keep(choice("a"), sequence))
                    .isEqualTo(SaveStatus.GONE);
        }
        assertThat(now().made()).isEmpty();
    }

    private void saysNothingAboutTheKey(ItemKey key) {
        ItemField field = find(ItemField.class).single();
        String wire =
                field.getElement()
                        .getPropertyNames()
                        .map(name -> name + "=" + field.getElement().getPropertyRaw(name))
                        .collect(Collectors.joining("\n"));
        ItemTexts texts =
                ItemBankTexts.of(
                                catalogue
                                        .latest(EveryKindAsked.MODULE)
                                        .orElseThrow()
                                        .texts(LanguageTag.ENGLISH))
                        .item(key);
        assertThat(wire).contains(texts.prompt(), "Please answer first.");
        for (OptionTexts option : texts.options().values()) {
            option.rationale().stream()
                    .flatMap(EveryKindInAScenarioTest::sentences)
                    .forEach(rationale -> assertThat(wire).doesNotContain("\"" + rationale));
        }
        assertThat(wire).doesNotContain("duty officer", "correct", "score", "worth", "unsafe");
    }

    private static Stream<String> sentences(Rationale rationale) {
        return switch (rationale) {
            case Rationale.Shared shared -> Stream.of(shared.text());
            case Rationale.BothSides both -> Stream.of(both.prison(), both.thirdSector());
        };
    }

    private void answer(int sequence, Response response) {
        assertThat(scenarios.decide(run, sequence, new Act.Answer(response)))
                .hasValueSatisfying(
                        outcome -> assertThat(outcome).isInstanceOf(DecisionOutcome.Saved.class));
    }

    private int right() {
        return now().now().values().of(new eu.most.scenario.graph.VariableKey("right"));
    }

    private Run now() {
        return scenarios.run(run).orElseThrow();
    }

    private void openRun() {
        open("learn/every-kind-asked/round", "run=" + run);
    }

    private String markup() {
        return find(TrustedHtml.class).all().stream()
                .map(html -> html.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }

    private static String choice(String letter) {
        return "{\"kind\":\"choice\",\"version\":1,\"chosen\":[\"" + letter + "\"]}";
    }
}
