package eu.most.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void decomposedLettersAreComposed() {
        String decomposed = Normalizer.normalize("Šťastná-Krhovská", Normalizer.Form.NFD);

        assertThat(new PersonName("  Žofie ", decomposed).display())
                .isEqualTo("Žofie Šťastná-Krhovská");
    }

    @Test
    void aNameOfExactlyTheLimitIsTaken() {
        assertThat(new PersonName("A".repeat(99), "B".repeat(100)).display()).hasSize(200);
    }

    @Test
    void aNameBeyondTheLimitIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName("A".repeat(100), "B".repeat(100)))
                .withMessageContaining("200")
                .withMessageNotContaining("AA");
    }

    @Test
    void scriptIsATextLikeAnyOther() {
        assertThat(new PersonName("<script>alert(1)</script>", "Kos").given())
                .isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "A\u0000",
                "A\nB",
                "\u202Eevil",
                "\u0301x",
                "\uE000",
                "Petr 🙂",
                "a\u200D\u0000"
            })
    void whatCannotStandOnALineIsNoName(String text) {
        assertThat(PersonName.isPart(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text, "Kos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Črt", "Đorđe", "Ľudovít", "Jürgen", "Ελένη", "O’Neill", "Anne Marie"})
    void namesOfPeopleAreNames(String text) {
        assertThat(PersonName.isPart(text)).isTrue();
        assertThat(new PersonName(text, "Kos").given()).isEqualTo(text);
    }
}
