package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.ibm.icu.text.MessageFormat;
import eu.most.kernel.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

@Tag("rules")
class MessagesTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");

    private final Messages messages =
            new Messages(
                    bundles(
                            file(
                                    "demo_en",
                                    "demo.days = {days, plural, one{# day} other{# days}}",
                                    "demo.until = until {day, date, long}",
                                    "demo.only-english = It’s only here",
                                    "demo.greeting = Hello {0}"),
                            file(
                                    "demo_cs",
                                    "demo.days = {days, plural, one{# den} few{# dny} other{# dní}}",
                                    "demo.until = do {day, date, long}",
                                    "demo.greeting = Dobrý den, {0}"),
                            file(
                                    "demo_sl",
                                    "demo.days = {days, plural, one{# dan} two{# dneva} few{# dnevi} other{# dni}}",
                                    "demo.until = do {day, date, long}",
                                    "demo.greeting = Dober dan, {0}")));

    @ParameterizedTest
    @CsvSource({
        "cs,1,1 den",
        "cs,3,3 dny",
        "cs,5,5 dní",
        "cs,1234,1\u00a0234 dní",
        "sl,1,1 dan",
        "sl,2,2 dneva",
        "sl,4,4 dnevi",
        "sl,5,5 dni",
        "sl,101,101 dan",
        "en,1,1 day",
        "en,2,2 days"
    })
    void everyLanguageHasItsOwnPluralForms(String language, int days, String text) {
        assertThat(messages.getTranslation("demo.days", Locale.of(language), Map.of("days", days)))
                .isEqualTo(text);
    }

    @Test
    void aDayIsWrittenAsTheLanguageWritesIt() {
        assertThat(messages.text("demo.until", CZECH, Map.of("day", LocalDate.of(2026, 11, 21))))
                .isEqualTo("do 21. listopadu 2026");
    }

    @Test
    void argumentsMayGoByPosition() {
        assertThat(messages.getMessage("demo.greeting", new Object[] {"Máša"}, Locale.of("cs")))
                .isEqualTo("Dobrý den, Máša");
    }

    @Test
    void aTextThatALanguageLacksIsTakenFromEnglish() {
        assertThat(messages.text("demo.only-english", CZECH, Map.of())).isEqualTo("It’s only here");
    }

    @Test
    void aTextThatNoLanguageHasShowsItsKey() {
        assertThat(messages.text("demo.nothing", CZECH, Map.of())).isEqualTo("!demo.nothing!");
    }

    @Test
    void theFirstKnownLanguageOfTheWantedOnesIsSpoken() {
        assertThat(messages.bestOf(List.of(Locale.FRENCH, Locale.of("cs", "CZ"), Locale.ENGLISH)))
                .isEqualTo(CZECH);
        assertThat(messages.bestOf(List.of(Locale.FRENCH))).isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void valuesThatLookLikePatternsAreTakenAsTheyAre() {
        assertThat(messages.text("demo.greeting", CZECH, Map.of("0", "{days} '{' <b>")))
                .isEqualTo("Dobrý den, {days} '{' <b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other.key = x",
                "demo.twice = x\ndemo.twice = y",
                "demo.open = {days, plural, one{x}"
            })
    void aFileThatCannotBeRightIsRefused(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> bundles(file("demo_en", line)))
                .withMessageContaining("demo_en.properties");
    }

    @Test
    void everyTextExistsInEveryLanguage() {
        TextBundles bundles = TextBundles.onTheClassPath();
        Map<String, Set<String>> english = argumentsByKey(bundles, LanguageTag.ENGLISH);

        assertThat(bundles.texts().keySet())
                .containsExactlyInAnyOrder(
                        LanguageTag.ENGLISH, CZECH, new LanguageTag("sl"), new LanguageTag("de"));
        assertThat(english).isNotEmpty();
        bundles.texts()
                .keySet()
                .forEach(language ->
                        assertThat(argumentsByKey(bundles, language))
                                .as("keys and arguments in %s", language)
                                .containsExactlyEntriesOf(english));
    }

    @Test
    void noTextIsBlank() {
        TextBundles.onTheClassPath()
                .texts()
                .forEach((language, texts) ->
                        assertThat(texts.values())
                                .as("texts in %s", language)
                                .allSatisfy(text -> assertThat(text).isNotBlank()));
    }

    /** A word of one letter stands with the next one, a number with what it counts. */
    @ParameterizedTest
    @CsvSource({"cs,ksvzouai", "sl,szkhvoa"})
    void noLineEndsInAWordOfOneLetterOrInANumber(String language, String words) {
        assertThat(
                        TextBundles.onTheClassPath()
                                .texts()
                                .getOrDefault(new LanguageTag(language), Map.of()))
                .isNotEmpty()
                .allSatisfy((key, text) ->
                        assertThat(text)
                                .as(key)
                                .doesNotContainPattern("(?iU)(?<![\\w’'])[" + words + "] ")
                                .doesNotContainPattern("(?U)# \\p{L}{2}")
                                .doesNotContainPattern("\\d (?:\\d{3}|%|kB|MB|min|h|zna)"));
    }

    private static Map<String, Set<String>> argumentsByKey(
            TextBundles bundles, LanguageTag language) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        bundles.texts()
                .getOrDefault(language, Map.of())
                .forEach((key, pattern) ->
                        arguments.put(
                                key,
                                Set.copyOf(
                                        new MessageFormat(pattern, language.locale())
                                                .getArgumentNames())));
        return arguments;
    }

    private static TextBundles bundles(Resource... files) {
        try {
            return TextBundles.from(Arrays.asList(files));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Resource file(String name, String... lines) {
        return new ByteArrayResource(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name + ".properties";
            }
        };
    }
}
