package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = VerificationCode.random(new SecureRandom());

    /** Also codes of letters alone, which are one in a hundred. */
    @Test
    void allCodesOfATextAreReadInTheirOrder() {
        SecureRandom random = new SecureRandom();
        List<VerificationCode> codes =
                Stream.generate(() -> VerificationCode.random(random)).limit(2_000).toList();
        for (int i = 0; i < 2_000; i += 20) {
            List<VerificationCode> some = codes.subList(i, i + 20);
            assertThat(VerificationCode.all(list(some, VerificationCode::toString)))
                    .containsExactlyElementsOf(some);
            List<VerificationCode> withDigits =
                    some.stream()
                            .filter(code -> code.value().chars().anyMatch(Character::isDigit))
                            .toList();
            assertThat(VerificationCode.all(list(withDigits, VerificationCode::value)))
                    .containsExactlyElementsOf(withDigits);
        }
    }

    private static String list(
            List<VerificationCode> codes, Function<VerificationCode, String> written) {
        return codes.stream().map(written).collect(Collectors.joining(", "));
    }

    @Test
    void aCodeIsReadTheWayPeopleTypeIt() {
        String printed = CODE.toString();
        assertThat(printed)
                .matches(
                        "[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]");
        assertThat(VerificationCode.parse(printed)).contains(CODE);
        assertThat(VerificationCode.parse(" " + printed.toLowerCase() + "\n")).contains(CODE);
        assertThat(VerificationCode.parse(printed.replace("-", " "))).contains(CODE);
        assertThat(VerificationCode.parse(printed.replace('0', 'O').replace('1', 'l')))
                .contains(CODE);
    }

    @Test
    void theAddressInTheSquareCodeIsReadToo() {
        assertThat(VerificationCode.parse("HTTPS://MOST.EXAMPLE/V/" + CODE.value())).contains(CODE);
        assertThat(VerificationCode.parse("https://most.example/verify/" + CODE + "#TOKEN"))
                .contains(CODE);
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int place = 0; place < 13; place++) {
            for (char other : alphabet.toCharArray()) {
                if (CODE.value().charAt(place) != other) {
                    String wrong =
                            CODE.value().substring(0, place)
                                    + other
                                    + CODE.value().substring(place + 1);
                    assertThat(VerificationCode.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "----",
                "7F3K",
                "7F3K-9QWX-2MTB-VV",
                "<script>alert(1)</script>",
                "ŽOFIE-ŠŤAST",
                "\u0000"
            })
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }

    @Test
    void aCodeOfTenMegabytesIsRefusedWithoutReadingIt() {
        assertThat(VerificationCode.parse("A".repeat(10_000_000))).isEmpty();
    }

    @Test
    void theMessageOfARefusalDoesNotRepeatTheCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerificationCode("0000000000001"))
                .withMessageNotContaining("0000000000001");
    }

    @Test
    void codesDoNotRepeat() {
        Set<VerificationCode> codes = new HashSet<>();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 10_000; i++) {
            codes.add(VerificationCode.random(random));
        }
        assertThat(codes).hasSize(10_000);
    }
}
