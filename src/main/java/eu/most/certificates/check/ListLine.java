package eu.most.certificates.check;

import eu.most.certificates.CertificateNumber;
import eu.most.certificates.VerificationCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an officer's line asks for. */
sealed interface ListLine {

    /** A code has this many characters, a number more. */
    int SHORTEST = 13;

    int LONGEST_SHOWN = 200;
    Pattern CELL = Pattern.compile("[;,\t]");
    Pattern BESIDE = Pattern.compile("[\"\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    record ANumber(CertificateNumber number) implements ListLine {}

    record ACode(VerificationCode code) implements ListLine {}

    /** Words without digits, each once separated by one space. */
    record AName(String name) implements ListLine {}

    /** There is a digit in it, and it is neither. */
    record Unreadable(String text) implements ListLine {}

    /**
     * Reads a line, also one with several cells of a table; nothing of an empty one. A number or a
     * code in it goes before a name; beside a name, cells with digits are left out.
     */
    static Optional<ListLine> read(String line) {
        String said = BESIDE.matcher(line).replaceAll(" ").strip();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<CertificateNumber> number = CertificateNumber.parse(said);
        if (number.isPresent()) {
            return number.map(ANumber::new);
        }
        Optional<VerificationCode> code =
                said.length() < SHORTEST ? Optional.empty() : VerificationCode.parse(said);
        if (code.isPresent()) {
            return code.map(ACode::new);
        }
        String name =
                Arrays.stream(CELL.split(said))
                        .map(String::strip)
                        .filter(ListLine::isName)
                        .collect(Collectors.joining(" "));
        return Optional.of(
                name.isEmpty() || name.length() > LONGEST_SHOWN
                        ? new Unreadable(said.substring(0, Math.min(said.length(), LONGEST_SHOWN)))
                        : new AName(name));
    }

    private static boolean isName(String cell) {
        return cell.chars().noneMatch(Character::isDigit)
                && cell.codePoints().anyMatch(Character::isLetter);
    }
}
