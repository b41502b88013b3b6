package eu.most.uikit;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as text that a spreadsheet opens as it is meant: between cells the separator that
 * programs expect in the reader's language, every cell in quotation marks, an apostrophe in front
 * of one that would be taken for a formula, and no space but the ordinary, as nobody who filters
 * types another.
 *
 * @see "src/docs/decisions/0036-tables-for-the-readers-program.md"
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: comma-separated values</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class Csv {

    /** Stands at the beginning of a file for people: spreadsheets take UTF-8 for something else. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final String separator;

    private Csv(String separator) {
        this.separator = separator;
    }

    /** With semicolons where a comma stands before the decimals, else with commas. */
    public static Csv in(Locale reader) {
        char decimal = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
        return new Csv(decimal == ',' ? ";" : ",");
    }

    /** One line with its end. */
    public String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(separator, "", "\r\n"));
    }

    private static String cell(String value) {
        String text = value.replace('\u00a0', ' ');
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
