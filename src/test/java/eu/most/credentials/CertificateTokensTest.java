package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import com.authlete.cwt.CWTClaimsSet;
import eu.most.certificates.LatinForm;
import eu.most.documents.Examples;
import eu.most.documents.OfflineProofs;
import eu.most.documents.PrintedQr;
import eu.most.kernel.Sector;
import eu.most.signing.TestSeal;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateTokensTest {

    private static final Instant END = Instant.parse("2028-11-20T23:00:00Z");
    private static final CertificateTokens TOKENS = new CertificateTokens(TestSeal.TOKEN_KEYS);
    private static final List<String> NAMES = Examples.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void aTokenSaysWhatTheCertificateSays(String name) {
        CertificateClaims claims = claims(name, "Zvládání konfliktů a deeskalace");

        assertThat(TOKENS.read(TOKENS.write(claims))).contains(claims);
    }

    @Test
    void aCertificateWithoutEndHasATokenWithoutEnd() {
        CertificateClaims endless =
                new CertificateClaims(
                        "Most",
                        "MOST-2026-000123-K",
                        "7F3K9QWX2MTBV",
                        "Li",
                        null,
                        "De-escalation",
                        LocalDate.of(2026, 11, 21),
                        null,
                        null,
                        Sector.PRISON,
                        false,
                        null,
                        null,
                        false);

        assertThat(TOKENS.read(TOKENS.write(endless))).contains(endless);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theTokenIsReadFromThePrintedPageAndCheckedByAnotherLibrary(Examples sheet)
            throws Exception {
        String token = TOKENS.write(claims(sheet.facts().holder(), sheet.facts().title()));

        String text = PrintedQr.scan(TestSeal.sealed(sheet, new OfflineProofs(token, null)));

        assertThat(text).startsWith("HTTP").endsWith("/V/7F3K-9QWX-2MTB-V#" + token);
        COSESign1 message = message(text.substring(text.indexOf('#') + 1));
        assertThat(new COSEVerifier(publicKey()).verify(message)).isTrue();
        assertThat(message.getProtectedHeader().getAlg()).isEqualTo(-7);
        assertThat(new String(message.getProtectedHeader().getKid(), StandardCharsets.US_ASCII))
                .startsWith("demo-")
                .isEqualTo(TestSeal.TOKEN_KEYS.current().id().value());
        CWTClaimsSet claims = CWTClaimsSet.build(message.getPayload());
        assertThat(claims.getIss()).isEqualTo("Most demonstration academy");
        assertThat(claims.getExp()).isEqualTo(Date.from(END));
        assertThat(claims.getCtiAsString()).isEqualTo("7F3K9QWX2MTBV");
        assertThat(TOKENS.read(token))
                .hasValueSatisfying(said -> {
                    assertThat(said.demonstration()).isTrue();
                    assertThat(said.number()).isEqualTo("MOST-2026-000123-K");
                });
    }

    static Stream<Examples> sheets() {
        return Stream.concat(
                Examples.NAMES.stream().map(name -> Examples.in("cs").of(name)),
                Stream.of(
                        Examples.in("en").of("Li").asDemonstration(),
                        Examples.in("de").of("Ж".repeat(200)),
                        Examples.in("sl").of("Ж".repeat(200)).filledToTheBrim(),
                        Examples.in("cs").of("Ж".repeat(90)).filledToTheBrim()));
    }

    @Test
    void whatIsTooLongEndsInAnEllipsisBetweenTwoCharacters() {
        CertificateClaims claims = claims("𝔄".repeat(100), "Ж".repeat(200));

        assertThat(claims.holder()).isEqualTo("𝔄".repeat(17) + "…");
        assertThat(claims.title()).isEqualTo("Ж".repeat(34) + "…");
        assertThat(claims("Ж".repeat(90), "Li").holderInLatin()).isEqualTo("ZH".repeat(34) + "Z…");
    }

    @Test
    void aNameOfOtherLettersStandsThereInLatinOnesToo() {
        assertThat(claims("Ελένη Παπαδοπούλου", "Li").holderInLatin())
                .isEqualTo("Eléni Papadopoúlou");
        assertThat(claims("Đorđe Ćirić", "Li").holderInLatin()).isNull();
    }

    @Test
    void aChangeOfOneLetterIsNoticedWhereverItIs() {
        String token = TOKENS.write(claims("Črt Žagar", "De-escalation"));

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(TOKENS.read(changed)).as("letter %d", i).isEmpty();
        }
        assertThat(TOKENS.read(token.substring(1))).isEmpty();
        assertThat(TOKENS.read(token + "A".repeat(8))).isEmpty();
        assertThat(TOKENS.read("A".repeat(100_000))).isEmpty();
        assertThat(TOKENS.read("")).isEmpty();
    }

    @Test
    void aTokenOfSomebodyElseIsNoneOfOurs() {
        CertificateTokens others = new CertificateTokens(TestSeal.otherTokenKeys());

        assertThat(TOKENS.read(others.write(claims("Črt Žagar", "De-escalation")))).isEmpty();
    }

    @Test
    void aTokenOutlivesItsKey() {
        String token = TOKENS.write(claims("Črt Žagar", "De-escalation"));

        assertThat(new CertificateTokens(TestSeal.rolledTokenKeys()).read(token)).isPresent();
    }

    private static CertificateClaims claims(String holder, String title) {
        return new CertificateClaims(
                "Most demonstration academy",
                "MOST-2026-000123-K",
                "7F3K9QWX2MTBV",
                holder,
                LatinForm.printed(null, holder).orElse(null),
                title,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2028, 11, 20),
                END,
                Sector.THIRD_SECTOR,
                true,
                345,
                new StatusPosition("2026-1", 98765),
                true);
    }

    private static PublicKey publicKey() {
        return TestSeal.TOKEN_KEYS.current().chain().getFirst().getPublicKey();
    }

    private static COSESign1 message(String token) throws Exception {
        CBORTaggedItem tagged = (CBORTaggedItem) new CBORDecoder(Base32.decode(token)).next();
        assertThat(tagged.getTagNumber()).isEqualTo(18);
        return (COSESign1) tagged.getTagContent();
    }
}
