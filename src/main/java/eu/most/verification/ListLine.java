package eu.most.verification;

import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an officer's line asks for. */
sealed interface ListLine {

    /** A code has this many characters, a number more. */
    int SHORTEST = 13;

    int LONGEST_SHOWN = 200;

    /** A longer line stands behind what it asks for, as it may be cut before that. */
    int SHORT = 80;

    int MOST_NAME_CELLS = 4;
    Pattern CELL = Pattern.compile("[;,]");
    Pattern BESIDE = Pattern.compile("[\"\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    /** What was meant as a number, whatever its check character. */
    Pattern MEANT_AS_NUMBER =
            Pattern.compile(
                    "(?<![0-9A-Z])M[O0]ST[- ]?[0-9OIL]{4}[- ]?[0-9OIL]{3,9}(?:-[0-9A-Z]*)?(?![0-9A-Z])");

    Pattern MEANT_AS_CODE =
            Pattern.compile(
                    "(?<![0-9A-Z-])(?!M[O0]ST-)(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}(?:-[0-9A-Z]*)?(?![0-9A-Z])");

    /** What stood in the list, for showing. */
    String shown();

    record ANumber(String shown, CertificateNumber number) implements ListLine {}

    /**
     * A code.
     *
     * @param beside numbers on the same line, of which one may name the same certificate
     */
    record ACode(String shown, VerificationCode code, List<CertificateNumber> beside)
            implements ListLine {}

    /**
     * Words without digits, each once separated by one space.
     *
     * @param readings what may be the name or the names, the likeliest first
     */
    record AName(String shown, List<List<String>> readings) implements ListLine {}

    /** It cannot be looked up; {@code finding} says why. */
    record Unreadable(String shown, String finding) implements ListLine {}

    /**
     * Reads a line, also one with several cells of a table; nothing of an empty one. All numbers
     * and codes in it go before a name; beside a name, cells with digits are left out.
     */
    static List<ListLine> read(String line) {
        String said = BESIDE.matcher(line.replace("\t", "; ")).replaceAll(" ").strip();
        if (CELL.matcher(said).replaceAll("").isBlank()) {
            return List.of();
        }
        List<CertificateNumber> numbers = CertificateNumber.all(said);
        List<VerificationCode> codes = codes(said, numbers);
        List<Unreadable> mistyped = mistyped(said, numbers);
        boolean one = numbers.size() + codes.size() + mistyped.size() == 1;
        List<ListLine> read = new ArrayList<>();
        for (CertificateNumber number : numbers) {
            read.add(new ANumber(one ? shown(said, number.value()) : number.value(), number));
        }
        for (VerificationCode code : codes) {
            read.add(
                    new ACode(one ? shown(said, code.toString()) : code.toString(), code, numbers));
        }
        for (Unreadable each : mistyped) {
            read.add(one ? new Unreadable(shown(said, each.shown()), each.finding()) : each);
        }
        return read.isEmpty() ? List.of(words(said)) : read;
    }

    private static List<VerificationCode> codes(String said, List<CertificateNumber> numbers) {
        if (said.length() < SHORTEST) {
            return List.of();
        }
        List<VerificationCode> all = VerificationCode.all(said);
        return all.isEmpty() && numbers.isEmpty()
                ? VerificationCode.parse(said).stream().toList()
                : all;
    }

    private static List<Unreadable> mistyped(String said, List<CertificateNumber> numbers) {
        String text = DASH.matcher(said).replaceAll("-").toUpperCase(Locale.ROOT);
        List<String> known = numbers.stream().map(number -> plain(number.value())).toList();
        return Stream.concat(
                        meant(MEANT_AS_NUMBER, text)
                                .filter(meant -> CertificateNumber.parse(meant).isEmpty())
                                .filter(meant ->
                                        known.stream()
                                                .noneMatch(one -> one.startsWith(plain(meant))))
                                .map(meant -> new Unreadable(meant, "MISTYPED")),
                        meant(MEANT_AS_CODE, text)
                                .filter(meant -> meant.chars().anyMatch(Character::isDigit))
                                .filter(meant -> VerificationCode.parse(meant).isEmpty())
                                .map(meant -> new Unreadable(meant, "MALFORMED")))
                .toList();
    }

    private static Stream<String> meant(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(String::strip);
    }

    private static String plain(String meant) {
        return meant.replaceAll("[- ]", "");
    }

    private static ListLine words(String said) {
        List<String> cells =
                Arrays.stream(CELL.split(said))
                        .map(String::strip)
                        .filter(ListLine::isName)
                        .limit(MOST_NAME_CELLS)
                        .toList();
        return cells.isEmpty()
                ? new Unreadable(cut(said), "UNREADABLE")
                : new AName(cut(said), readings(cells));
    }

    /** All cells as one name; then one cell a name; then a name in two cells, as in a register. */
    private static List<List<String>> readings(List<String> cells) {
        List<String> pairs =
                IntStream.range(1, cells.size())
                        .mapToObj(i -> cells.get(i - 1) + " " + cells.get(i))
                        .toList();
        List<List<String>> readings =
                cells.size() == 1
                        ? List.of(cells)
                        : List.of(List.of(String.join(" ", cells)), cells, pairs);
        return readings.stream()
                .map(names ->
                        names.stream().filter(name -> name.length() <= LONGEST_SHOWN).toList())
                .toList();
    }

    private static String shown(String said, String asked) {
        return said.length() <= SHORT ? said : cut(asked + " · " + said);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    }

    private static boolean isName(String cell) {
        return cell.chars().noneMatch(Character::isDigit)
                && cell.codePoints().anyMatch(Character::isLetter);
    }
}
