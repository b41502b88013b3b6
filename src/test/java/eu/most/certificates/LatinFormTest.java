package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.certificates.document.CertificateDrawing;
import eu.most.certificates.document.Examples;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.registry.LatinName;
import eu.most.registry.PersonDetails;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinFormTest {

    @ParameterizedTest
    @CsvSource({
        "Ελένη Παπαδοπούλου, Eléni Papadopoúlou",
        "Анна Петрова, Anna Petrova",
        "Юрій Ґалаґан, Yuriy Galagan",
        "Ђорђе Ћирић, Đorđe Ćirić",
        "李小龙, Lǐ Xiǎo Lóng"
    })
    void aNameInAnotherScriptHasALatinForm(String name, String latin) {
        assertThat(LatinForm.beside(name)).contains(latin);
    }

    @Test
    void howAPersonWritesThemselvesGoesBeforeAnyRule() {
        PersonDetails holder = aPerson(Optional.of(new LatinName("Mohammed", "Haddad")));

        assertThat(LatinForm.of(holder)).contains("Mohammed Haddad");
        assertThat(LatinForm.of(aPerson(Optional.empty())))
                .isPresent()
                .isNotEqualTo(LatinForm.of(holder));
    }

    @Test
    void whatWasKeptWithACertificateGoesBeforeAnyRule() {
        assertThat(LatinForm.printed("Eleni Papadopoulou", "Ελένη Παπαδοπούλου"))
                .contains("Eleni Papadopoulou");
        assertThat(LatinForm.printed(null, "Ελένη Παπαδοπούλου")).contains("Eléni Papadopoúlou");
        assertThat(LatinForm.printed(null, "N. N. 7F3K9QWX")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"علي حداد", "عائشة القرآن", "דוד לוי", "अनिल शर्मा", "สมชาย", "გიორგი"})
    void noMarkOfARuleKeepsANameFromBeingDrawn(String name) {
        assertThat(LatinForm.beside(name))
                .hasValueSatisfying(latin -> assertThat(latin).matches("(?U)[\\w ʻʼ’']+"));
    }

    @Test
    void everyLetterThatTheRegistryTakesCanBeDrawn() {
        String letters =
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                        .mapToObj(Character::toString)
                        .map(letter -> "A" + letter + "a")
                        .filter(LatinName::isPart)
                        .map(part -> new LatinName(part, "Haddad").given())
                        .collect(Collectors.joining());

        assertThat(letters).contains("aZŽđƏəễ’'ʻ-.".split(""));
        assertThat(CertificateDrawing.undrawableIn(letters)).isEmpty();
    }

    private static PersonDetails aPerson(Optional<LatinName> inLatin) {
        return new PersonDetails(
                PersonId.next(),
                "محمد",
                "حداد",
                inLatin,
                Optional.empty(),
                LanguageTag.ENGLISH,
                Sector.PRISON);
    }

    @Test
    void aNameInLatinLettersNeedsNone() {
        assertThat(Examples.NAMES.stream().filter(name -> LatinForm.beside(name).isPresent()))
                .containsExactly("Ελένη Παπαδοπούλου");
    }

    @Test
    void aSentenceKeepsItsSmallLetters() {
        assertThat(LatinForm.of("спокойный разговор")).isEqualTo("spokoynyy razgovor");
    }
}
