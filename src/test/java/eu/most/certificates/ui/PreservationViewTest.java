package eu.most.certificates.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.web.CertificateOnFile;
import eu.most.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Preservation as an administrator sees it. */
@SpringBootTest
class PreservationViewTest extends SpringBrowserlessTest {

    @Autowired JdbcClient database;

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM certificate_preservation").update();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void everyTextIsThereInEachLanguage(String language) {
        failed();
        open(language);

        assertThat(page()).doesNotContain("certificates.preservation", "{count");
    }

    @Test
    void whatFailedIsShownWithItsReasonAndTriedAgainAtAClick() {
        CertificateOnFile certificate = failed();
        open("en");

        assertThat(page())
                .contains(certificate.number().toString(), "Connection refused", "1 file");

        test($(NativeButton.class).withText("Try all again now").single()).click();

        assertThat(page()).contains("1 file will be tried again within five minutes.");
        assertThat(
                        database.sql(
                                        "SELECT COUNT(*) FROM certificate_preservation WHERE due_at <= UTC_TIMESTAMP(6)")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void anInstallationWithoutCertificatesHasNothingToTell() {
        open("en");

        assertThat(page())
                .contains("No files", "None planned yet", "of our own making")
                .doesNotContain("Try all again now");
    }

    private void open(String language) {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        navigate(PreservationView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private CertificateOnFile failed() {
        CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");
        certificate.register(
                database,
                certificate.number().value().getBytes(StandardCharsets.US_ASCII),
                LocalDate.now());
        database.sql(
                        """
                        INSERT INTO certificate_preservation (certificate, due_at, failures, failed_at, failure)
                        SELECT id, UTC_TIMESTAMP(6) + INTERVAL 1 DAY, 1, UTC_TIMESTAMP(6), 'Connection refused'
                        FROM certificate WHERE number = ?
                        """)
                .param(certificate.number().value())
                .update();
        return certificate;
    }
}
