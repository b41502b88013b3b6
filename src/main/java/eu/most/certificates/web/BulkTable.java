package eu.most.certificates.web;

import eu.most.certificates.VerificationAnswer.Registered;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was found about many, as a table for spreadsheets. A cell that a spreadsheet would take for
 * a formula gets an apostrophe in front.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: comma-separated values</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
@Component
class BulkTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Messages messages;

    BulkTable(Messages messages) {
        this.messages = messages;
    }

    String csv(List<BulkRow> rows, Instant asOf, Locale reader) {
        LanguageTag language = messages.bestOf(List.of(reader));
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        append(
                csv,
                Stream.of("name", "result", "number", "holder", "title-column", "until", "as-of")
                        .map(column -> text("public.verify.bulk." + column, language)));
        for (BulkRow row : rows) {
            append(
                    csv,
                    Stream.of(
                            row.name(),
                            text("public.verify.bulk.result." + row.verdict(), language),
                            fact(row, Registered::number),
                            fact(row, Registered::holderName),
                            fact(row, Registered::title),
                            fact(row, certificate -> certificate.validity().until()),
                            asOf.toString()));
        }
        return csv.toString();
    }

    private static String fact(BulkRow row, Function<Registered, @Nullable Object> fact) {
        return row.certificate()
                .flatMap(certificate -> Optional.ofNullable(fact.apply(certificate)))
                .map(Objects::toString)
                .orElse("");
    }

    private String text(String key, LanguageTag language) {
        return messages.text(key, language, Map.of());
    }

    private static void append(StringBuilder csv, Stream<String> cells) {
        csv.append(cells.map(BulkTable::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(String value) {
        String harmless =
                !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                        ? "'" + value
                        : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
