package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "en, 1\u00a0January 2026",
        "cs, 1.\u00a0ledna 2026",
        "sl, 1.\u00a0januarja 2026",
        "de, 1.\u00a0Januar 2026"
    })
    void aDayIsWrittenAsItsLanguageDoes(String language, String written) {
        assertThat(Dates.day(LocalDate.of(2026, 1, 1), Locale.of(language))).isEqualTo(written);
    }

    /** In a language that writes it in digits alone there is nothing to keep together. */
    @ParameterizedTest
    @CsvSource({
        "en, '21\u00a0Nov 2026, 13:05'",
        "cs, '21.\u00a011. 2026 13:05'",
        "sl, '21.\u00a0nov. 2026, 13:05'",
        "de, '21.11.2026, 13:05'"
    })
    void aShortMomentKeepsItsDayAndMonthTogether(String language, String written) {
        assertThat(
                        Dates.shortMoment(
                                Instant.parse("2026-11-21T12:05:00Z"),
                                ZoneId.of("Europe/Prague"),
                                Locale.of(language)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, '21\u00a0November 2026, 13:05'",
        "cs, '21.\u00a0listopadu 2026, 13:05'",
        "sl, '21.\u00a0novembra 2026, 13:05'",
        "de, '21.\u00a0November 2026, 13:05'"
    })
    void aMomentIsThatOfTheClocksThere(String language, String written) {
        assertThat(
                        Dates.moment(
                                Instant.parse("2026-11-21T12:05:00Z"),
                                ZoneId.of("Europe/Prague"),
                                Locale.of(language)))
                .isEqualTo(written);
    }
}
