package eu.most.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinNameTest {

    private static final LatinName HADDAD = new LatinName("Mohammed", "Haddad");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOHAMMED",
                "Abd al-Rahman",
                "O’Neill",
                "d'Arc",
                "'Abbas",
                "Oʻgʻlon",
                "J. R.",
                "Əliyev",
                "Nguyễn",
                "Ǆordan",
                "Ďurčo"
            })
    void whatPassportsSayIsTaken(String text) {
        assertThat(LatinName.isPart(text)).isTrue();
        assertThat(new LatinName(text, "Haddad").given()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "-",
                "' .",
                "محمد",
                "Mohammed محمد",
                "Аnna",
                "Αnna",
                "Anna2",
                "<b>",
                "Anna_M",
                "Anna,",
                "A\tB",
                "A\nB",
                "A\u0000",
                "\u202EannA",
                "Anna\u200F",
                "An\u200Bna",
                "An\u00ADna",
                "x\u0328\u0301",
                "Ａｎｎａ",
                "Annª",
                "ɦanna",
                "😀"
            })
    void whatHasOtherCharactersIsRefusedWithoutRepeatingIt(String text) {
        assertThat(LatinName.isPart(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatinName(text, "Haddad"))
                .withMessageContaining("given name in Latin letters")
                .withMessageNotContaining("nna");
        if (!text.isBlank()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LatinName("Mohammed", text))
                    .withMessageContaining("family name in Latin letters");
        }
    }

    @Test
    void whoeverHasOneNameHasOneInLatinLettersToo() {
        assertThat(new LatinName("Sukarno", " ").display()).isEqualTo("Sukarno");
        assertThat(new LatinName("Sukarno", "").listed()).isEqualTo("Sukarno");
    }

    @Test
    void decomposedLettersAreComposedAndSpacesAreSingle() {
        String decomposed = Normalizer.normalize("Nguyễn", Normalizer.Form.NFD);

        assertThat(new LatinName(" Văn \u00A0 An ", decomposed).display())
                .isEqualTo("Văn An Nguyễn");
    }

    @Test
    void itIsAsLongAsANameMayBeAndNoLonger() {
        assertThat(new LatinName("A".repeat(99), "B".repeat(100)).display()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatinName("A".repeat(100), "B".repeat(100)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LatinName("A".repeat(201), "B"));
    }

    @Test
    void aHostileTextIsRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(LatinName.isPart("a-".repeat(5_000_000) + "1")).isFalse();
                    assertThat(LatinName.isPart("-".repeat(197) + "1")).isFalse();
                    assertThat(LatinName.isPart("a-".repeat(98) + "1")).isFalse();
                });
    }

    @Test
    void onlyANameWithOtherLettersHasOne() {
        assertThat(new PersonName("محمد", "حداد", Optional.of(HADDAD)).inLatin()).contains(HADDAD);
        assertThat(new PersonName("Anna", "Петрова", Optional.of(HADDAD)).inLatin())
                .contains(HADDAD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName("Žofie", "Kos", Optional.of(HADDAD)))
                .withMessageContaining("in Latin letters already")
                .withMessageNotContaining("Kos");
    }

    @Test
    void signsAndDigitsBelongToEveryScript() {
        assertThat(LatinName.isLatin("N. N. 7F3K9QWX")).isTrue();
        assertThat(LatinName.isLatin("O’Neill d'Arc-Žagar")).isTrue();
        assertThat(LatinName.isLatin("李")).isFalse();
        assertThat(LatinName.isLatin("Ελένη")).isFalse();
    }
}
