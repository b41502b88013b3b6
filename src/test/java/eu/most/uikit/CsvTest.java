package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final Csv CSV = Csv.in(Locale.ENGLISH);

    /** V13: a spreadsheet splits at what its own language has between the members of a list. */
    @ParameterizedTest
    @CsvSource({"en, ','", "cs, ;", "sl, ;", "de, ;", "de-AT, ;"})
    void theSeparatorIsThatOfTheReadersLanguage(String language, String separator) {
        assertThat(Csv.in(Locale.forLanguageTag(language)).line(Stream.of("a", "b")))
                .isEqualTo("\"a\"" + separator + "\"b\"\r\n");
    }

    @Test
    void commasQuotationMarksAndLineEndsStayInTheirCell() {
        assertThat(CSV.line(Stream.of("a,b", "say \"yes\"", "two\r\nlines", "")))
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void aFormulaBecomesText(String text) {
        assertThat(CSV.line(Stream.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void aSpaceThatDoesNotBreakBecomesAnOrdinaryOne() {
        assertThat(CSV.line(Stream.of("Není v\u00a0našem registru", "21.\u00a0listopadu")))
                .isEqualTo("\"Není v našem registru\",\"21. listopadu\"\r\n");
    }
}
