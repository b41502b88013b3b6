package eu.most.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.documents.CertificateDesign;
import eu.most.documents.CertificateLayout;
import eu.most.documents.Colour;
import eu.most.kernel.LanguageTag;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeContentConverterTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");

    private final ThemeContentConverter converter = new ThemeContentConverter();

    @Test
    void whatIsStoredIsReadAsItWas() {
        ThemeContent content = full();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }

    @Test
    void publishedVersionsOfTodayCanBeReadForEver() {
        String stored =
                """
                {"layout":"CHARTER","main":"#1a5876","accent":"#a94a22",
                 "logo":"01890000-0000-7000-8000-000000000001",
                 "logoDescription":{"cs":"Strom"},"opening":{"cs":"Uděluje se"},"closing":{},
                 "signatories":[{"name":"Eva Žitná","office":{"cs":"ředitelka"}}]}
                """;

        ThemeContent content = converter.convertToEntityAttribute(stored);

        assertThat(content.layout()).isEqualTo(CertificateLayout.CHARTER);
        assertThat(content.opening().on(CZECH)).contains("Uděluje se");
        assertThat(content.signatoriesOn(CZECH)).extracting("office").containsExactly("ředitelka");
    }

    @Test
    void aSheetThatWeHaveNoWordsForTakesTheEnglishOnes() {
        assertThat(full().opening().on(new LanguageTag("fr"))).contains("We award");
        assertThat(full().opening().on(new LanguageTag("cs-CZ"))).contains("Udělujeme");
    }

    @Test
    void textsAreComposedAndBounded() {
        assertThat(new ThemeTexts(Map.of(CZECH, " Z\u030Cofie ")).on(CZECH)).contains("Žofie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opening("a".repeat(CertificateDesign.LONGEST_OPENING + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> opening(" "));
    }

    @Test
    void aThemeHasFourSignatoriesAtMostAndColoursThatCanBeRead() {
        ThemeSignatory one = new ThemeSignatory("Eva Žitná", ThemeTexts.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new Colour(0), Collections.nCopies(5, one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new Colour(0xc0d8e0), List.of(one)))
                .withMessageContaining("#c0d8e0");
    }

    private static ThemeContent full() {
        return new ThemeContent(
                CertificateLayout.LETTER,
                new Colour(0x5b2333),
                new Colour(0x8a5a00),
                LogoId.next(),
                new ThemeTexts(Map.of(CZECH, "Strom")),
                new ThemeTexts(Map.of(CZECH, "Udělujeme", LanguageTag.ENGLISH, "We award")),
                ThemeTexts.NONE,
                List.of(
                        new ThemeSignatory(
                                "Eva Žitná", new ThemeTexts(Map.of(CZECH, "ředitelka")))));
    }

    private static ThemeContent opening(String text) {
        ThemeContent content = ThemeContent.BUILT_IN;
        return new ThemeContent(
                content.layout(),
                content.main(),
                content.accent(),
                null,
                ThemeTexts.NONE,
                new ThemeTexts(Map.of(CZECH, text)),
                ThemeTexts.NONE,
                List.of());
    }

    private static ThemeContent with(Colour main, List<ThemeSignatory> signatories) {
        return new ThemeContent(
                CertificateLayout.BRIDGE,
                main,
                Colour.parse("#a94a22").orElseThrow(),
                null,
                ThemeTexts.NONE,
                ThemeTexts.NONE,
                ThemeTexts.NONE,
                signatories);
    }
}
