package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.CertificateDrawing;
import eu.most.documents.Examples;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.people.PersonDetails;
import eu.most.texts.LatinName;
import eu.most.texts.NameLetters;
import eu.most.texts.Titles;
import java.util.List;
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
        "Ελένη, Παπαδοπούλου, Eleni Papadopoulou",
        "Анна, Петрова, Anna Petrova",
        "Юрій, Ґалаґан, Yurii Galagan",
        "Ђорђе, Ћирић, Đorđe Ćirić"
    })
    void aNameOfGreekOrCyrillicLettersIsWrittenAsPassportsDo(
            String given, String family, String latin) {
        assertThat(LatinForm.of(aPerson(given, family, Optional.empty()))).contains(latin);
    }

    /** V4: nobody is called “Dnh Lwy”. */
    @ParameterizedTest
    @CsvSource({"דנה, לוי", "محمد, حداد", "小龙, 李", "अनिल, शर्मा", "สมชาย, ใจดี", "გიორგი, ბერიძე"})
    void ofOtherLettersNoFormIsMadeUp(String given, String family) {
        assertThat(LatinForm.of(aPerson(given, family, Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ελένη Παπαδοπούλου, Eléni Papadopoúlou",
        "Юрій Ґалаґан, Yuriy Galagan",
        "李小龙, Lǐ Xiǎo Lóng"
    })
    void aCertificateFromBeforeThatWasKeptHasTheFormOfItsTime(String name, String latin) {
        assertThat(LatinForm.printed(null, name)).contains(latin);
    }

    @Test
    void howAPersonWritesThemselvesGoesBeforeAnyRule() {
        Optional<LatinName> own = Optional.of(new LatinName("Helen", "Papadopoulos"));

        assertThat(LatinForm.of(aPerson("Ελένη", "Παπαδοπούλου", own)))
                .contains("Helen Papadopoulos");
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
        assertThat(LatinForm.printed(null, name))
                .hasValueSatisfying(latin -> assertThat(latin).matches("(?U)[\\w ʻʼ’']+"));
    }

    /** A3: the registry knows what the typefaces have. */
    @Test
    void whatTheRegistrySaysIsDrawnIsWhatOurFontsHave() {
        List<String> different =
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                        .filter(letter ->
                                NameLetters.areDrawn(Character.toString(letter))
                                        != CertificateDrawing.undrawableIn(
                                                        Character.toString(letter))
                                                .isEmpty())
                        .mapToObj("U+%04X"::formatted)
                        .toList();

        assertThat(different).isEmpty();
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

    private static PersonDetails aPerson(String given, String family, Optional<LatinName> inLatin) {
        return new PersonDetails(
                PersonId.next(),
                given,
                family,
                inLatin,
                Titles.NONE,
                Optional.empty(),
                LanguageTag.ENGLISH,
                Sector.PRISON);
    }

    @Test
    void aNameInLatinLettersNeedsNone() {
        assertThat(
                        Examples.NAMES.stream()
                                .filter(name -> LatinForm.printed(null, name).isPresent()))
                .containsExactly("Ελένη Παπαδοπούλου");
    }

    @Test
    void aSentenceKeepsItsSmallLetters() {
        assertThat(LatinForm.of("спокойный разговор")).isEqualTo("spokoynyy razgovor");
    }
}
