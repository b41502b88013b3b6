package eu.most.texts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.HostileTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** How a text is found (V12). */
class SearchTextTest {

    static final List<String> HOSTILE = HostileTexts.ALL;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Seán O’Connor     | o'connor
                    Seán O’Connor     | O CONNOR sean
                    Šárka Čermáková   | Čermáková, Šárka
                    Оксана Ковальчук  | kovalchuk
                    Оксана Ковальчук  | Ковальчук, Оксана
                    Андрей Григоренко | hryhorenko
                    Ελένη Παπαδοπούλου | papadopoulou eleni
                    Jürgen Groß       | gross jurgen
                    MOST-2026-000123-K | 2026-000123
                    e\u0301va         | éva
                    """)
    void aNameIsFoundHoweverItIsTyped(String text, String question) {
        assertThat(finds(question, text)).isTrue();
    }

    @Test
    void eachWordHasToBeFound() {
        assertThat(finds("novák jan", "Jan Novák")).isTrue();
        assertThat(finds("novák petr", "Jan Novák")).isFalse();
        assertThat(finds("", "Jan Novák")).isTrue();
        assertThat(finds("%", "Jan Novák")).isFalse();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void anyTextCanBeKeptAndAskedFor(String text) {
        assertThat(SearchText.of(List.of(text, text)).length()).isLessThanOrEqualTo(2000);
        assertThat(SearchText.patterns(text)).hasSizeLessThanOrEqualTo(12);
    }

    private static boolean finds(String question, String text) {
        String kept = SearchText.of(List.of(text));
        return SearchText.patterns(question).stream()
                .map(pattern -> pattern.substring(1, pattern.length() - 1))
                .allMatch(kept::contains);
    }
}
