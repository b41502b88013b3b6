package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.kernel.CrockfordBase32;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V7, A4: what people type, scan and paste, by hand and under the keyboards of these countries. */
class TypedTextTest {

    private static final String PRINTED = "7F3K-9QWY-2MTB-";
    private static final VerificationCode CODE = code();
    private static final CertificateNumber NUMBER = CertificateNumber.of(2026, 123);

    private static final String AMERICAN = "1234567890-/:#YZyz";
    private static final Map<String, String> LAYOUTS =
            Map.of(
                    "Czech", "+ěščřžýáíé=-\"3ZYzy",
                    "Slovak", "+ľščťžýáíé=-\"3ZYzy",
                    "Slovene", "1234567890'-Č#ZYzy",
                    "German", "1234567890ß-Ö§ZYzy");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s.",
                "%s,",
                "„%s“",
                "\"%s\"",
                "'%s'",
                "(%s)",
                "Code: %s.",
                "Kód pro ověření je %s, děkuji.",
                "\uFEFF%s",
                "\u00A0%s\u00A0",
                "https://most.example/verify/%s?lang=cs",
                "https://most.example/verify/%s/log",
                "https://most.example/verify/%s/log?lang=sl#top",
                "https://most.example/V/%s#ABC/DEF",
                "https://most.example/verify?code=%s",
                "https://most.example/verify?code=%s&lang=de",
                "most.example/V/%s/",
                "<https://most.example/V/%s>",
                "Eva Malá;%s;2026"
            })
    void whatStandsAroundACodeDoesNotMatter(String around) {
        assertThat(VerificationCode.parse(around.replace("%s", CODE.toString()))).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2212", "\u2013", "\u2014", "\u2010", "\u2011", " - ", "\u00AD", "\u200B",
                "\u00A0", ".", "_", " ", "", "%20"
            })
    void whateverStandsBetweenItsGroups(String between) {
        assertThat(VerificationCode.parse(CODE.toString().replace("-", between))).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                " %s.",
                "„%s“",
                "č. %s",
                "https://most.example/certificates/%s",
                "%s.pdf",
                "Eva Malá;%s"
            })
    void aNumberIsReadInTheSameWay(String around) {
        assertThat(CertificateNumber.parse(around.replace("%s", NUMBER.toString())))
                .contains(NUMBER);
        assertThat(
                        CertificateNumber.parse(
                                around.replace("%s", NUMBER.toString().replace('-', '\u2013'))))
                .contains(NUMBER);
        assertThat(VerificationCode.parse(around.replace("%s", NUMBER.toString()))).isEmpty();
    }

    @Test
    void aScannerUnderAnotherKeyboardIsUnderstood() {
        SecureRandom random = new SecureRandom();
        LAYOUTS.forEach((name, layout) -> {
            for (int i = 0; i < 500; i++) {
                VerificationCode code = VerificationCode.random(random);
                String address = "HTTPS://MOST.EXAMPLE/V/" + code.value() + "#AB7CD2YZ34";
                assertThat(VerificationCode.parse(under(layout, address)))
                        .as(name + " " + under(layout, address))
                        .contains(code);
            }
            assertThat(CertificateNumber.parse(under(layout, NUMBER.toString())))
                    .as(name)
                    .contains(NUMBER);
        });
    }

    @Test
    void aHandThatForgetsToShiftCzechDigitsIsUnderstood() {
        StringBuilder typed = new StringBuilder();
        for (char each : CODE.toString().toLowerCase(Locale.ROOT).toCharArray()) {
            typed.append(Character.isDigit(each) ? "é+ěščřžýáí".charAt(each - '0') : each);
        }
        assertThat(VerificationCode.parse(typed.toString())).contains(CODE);
    }

    /** Nothing that was mistyped becomes a code because Y and Z change places. */
    @Test
    void withoutAForeignCharacterNoKeyboardIsUndone() {
        String swapped = CODE.value().replace('Y', 'Z');
        assertThat(swapped).isNotEqualTo(CODE.value());
        assertThat(VerificationCode.parse(swapped)).isEmpty();
    }

    private static String under(String layout, String text) {
        StringBuilder written = new StringBuilder();
        for (char each : text.toCharArray()) {
            int key = AMERICAN.indexOf(each);
            written.append(key < 0 ? each : layout.charAt(key));
        }
        return written.toString();
    }

    private static VerificationCode code() {
        String plain = PRINTED.replace("-", "");
        return new VerificationCode(plain + CrockfordBase32.check(plain));
    }
}
