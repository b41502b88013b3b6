package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @Test
    void aNumberHasYearRunningNumberAndCheckCharacter() {
        assertThat(CertificateNumber.of(2026, 123).value()).matches("MOST-2026-000123-[0-9A-Z]");
        assertThat(CertificateNumber.of(2026, 12_345_678).value())
                .startsWith("MOST-2026-12345678-");
    }

    @Test
    void aNumberIsReadTheWayPeopleTypeIt() {
        CertificateNumber number = CertificateNumber.of(2026, 123);
        assertThat(CertificateNumber.parse("  " + number.value().toLowerCase() + " "))
                .contains(number);
    }

    @Test
    void twoSwappedDigitsAreFound() {
        String number = CertificateNumber.of(2026, 123).value();
        String swapped = number.replace("000123", "000132");
        assertThat(CertificateNumber.parse(swapped)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber(swapped));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MOST",
                "MOST-26-1-K",
                "MOST-2026-000123-",
                "'; DROP TABLE certificate; --"
            })
    void whatIsNoNumberIsNone(String typed) {
        assertThat(CertificateNumber.parse(typed)).isEmpty();
    }
}
