package eu.most.certificates.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import eu.most.WholeApplication;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.Certificates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/** What an officer reads where there is no certificate to show. */
@WholeApplication
class CertificateSearchTest extends SpringBrowserlessTest {

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void anEmptyRegisterSaysWhatWillStandThere() {
        assertThat(search(Page.empty(), ""))
                .contains("No certificate yet", "completes a module")
                .doesNotContain("spelling", "matches");
    }

    @Test
    void aSearchWithoutAHitSaysWhatToTry() {
        assertThat(search(Page.empty(), "Zofie"))
                .contains("No certificate matches", "Check the spelling")
                .doesNotContain("yet");
    }

    @Test
    void aPageAfterTheLastOneDoesNotSayThatThereIsNone() {
        Page<CertificateDetails> after = new PageImpl<>(List.of(), PageRequest.of(9, 25), 30);

        assertThat(search(after, "")).doesNotContain("No certificate yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void bothAreThereInEachLanguage(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));

        assertThat(search(Page.empty(), "") + search(Page.empty(), "x"))
                .doesNotContain("certificates.search");
    }

    private static String search(Page<CertificateDetails> found, String text) {
        Certificates certificates = mock();
        when(certificates.today()).thenReturn(LocalDate.now());
        when(certificates.search(any(), any())).thenReturn(found);
        return new CertificateSearch(certificates, text, 0, "list")
                .getElement()
                .getTextRecursively();
    }
}
