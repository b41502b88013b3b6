package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void commasQuotationMarksAndLineEndsStayInTheirCell() {
        assertThat(Csv.line(Stream.of("a,b", "say \"yes\"", "two\r\nlines", "")))
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void aFormulaBecomesText(String text) {
        assertThat(Csv.line(Stream.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void aSpaceThatDoesNotBreakBecomesAnOrdinaryOne() {
        assertThat(Csv.line(Stream.of("Není v\u00a0našem registru", "21.\u00a0listopadu")))
                .isEqualTo("\"Není v našem registru\",\"21. listopadu\"\r\n");
    }
}
