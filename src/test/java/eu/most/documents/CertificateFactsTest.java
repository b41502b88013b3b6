package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.most.kernel.EvidenceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateFactsTest {

    @Test
    void textsAreTrimmedAndComposed() {
        assertThat(Examples.joint().of("  Z\u030Cofie ").facts().holder()).isEqualTo("Žofie");
    }

    @Test
    void twoHundredCharactersAreTheBoundOfAName() {
        assertThatNoException().isThrownBy(() -> Examples.joint().of("Z\u030C".repeat(200)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.joint().of("a".repeat(201)))
                .withMessageNotContaining("aa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2003 \t"})
    void aBlankNameIsNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Examples.joint().of(name));
    }

    @Test
    void tenMillionCharactersAreRefusedUnread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.joint().of("e\u0301".repeat(5_000_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://most.example", "most.example", "http:///v"})
    void anAddressThatNobodyCanOpenIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(URI.create(address), "1.5", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000", "1.125", "1E+9"})
    void hoursAreMoreThanNoneAndBounded(String hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(URI.create("https://most.example"), hours, List.of()));
    }

    @Test
    void thirteenOutcomesAreTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        with(
                                URI.create("https://most.example"),
                                "1",
                                Collections.nCopies(
                                        13,
                                        new ShownOutcome(
                                                "calm a conversation", EvidenceKind.TEST))));
    }

    private static CertificateFacts with(URI address, String hours, List<ShownOutcome> outcomes) {
        CertificateFacts facts = Examples.joint().facts();
        return new CertificateFacts(
                facts.number(),
                facts.verificationCode(),
                address,
                facts.holder(),
                facts.holderInLatin(),
                facts.title(),
                outcomes,
                new BigDecimal(hours),
                facts.sector(),
                facts.joint(),
                facts.validity(),
                facts.issuer(),
                facts.signatories(),
                facts.language(),
                facts.demonstration(),
                facts.supersedes());
    }
}
