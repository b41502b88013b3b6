package eu.most.uikit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values that a spreadsheet opens as they are meant: every cell in quotation marks,
 * an apostrophe in front of one that would be taken for a formula, and no space but the ordinary,
 * as nobody who filters types another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: comma-separated values</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class Csv {

    /** Stands at the beginning of a file for people: spreadsheets take UTF-8 for something else. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** One line with its end. */
    public static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String text = value.replace('\u00a0', ' ');
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
