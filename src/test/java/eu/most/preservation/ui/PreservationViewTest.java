package eu.most.preservation.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.verification.web.CertificateOnFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Preservation as an administrator sees it. */
@WholeApplication
class PreservationViewTest extends SpringBrowserlessTest {

    @Autowired JdbcClient database;

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM certificate_preservation").update();
        database.sql("DELETE FROM certificate_fixity_finding").update();
        database.sql(
                        """
                        UPDATE certificate_fixity_round
                        SET started_at = NULL, files = 0, last_ended_at = NULL, last_files = 0
                        """)
                .update();
        lastCheckFailed(0);
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void everyTextIsThereInEachLanguage(String language) {
        failed();
        damaged("CHANGED", 0);
        damaged("CHANGED", 2);
        damaged("MISSING", 0);
        damaged("MISSING", 2);
        damaged("UNREADABLE", 0);
        checked();
        lastCheckFailed(1);
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
    void aDamagedFileIsShownWithWhatToDoAndGoesWhenItIsRestored() {
        CertificateOnFile certificate = damaged("MISSING", 0);
        open("en");

        assertThat(page())
                .contains(
                        certificate.number().toString(),
                        "The file is missing",
                        "copies that their holders keep can still be checked",
                        "certificate_document_addition from the backup");

        test($(NativeButton.class).withText("Read these files again now").single()).click();
        assertThat(page()).contains("No file is intact again yet.", "The file is missing");

        restore(certificate);
        test($(NativeButton.class).withText("Read these files again now").single()).click();

        assertThat(page())
                .contains("1 file is intact again.")
                .doesNotContain(certificate.number().toString(), "from the backup");
    }

    @Test
    void thePageSaysWhenAllFilesWereReadAndHowManyThatWere() {
        checked();
        open("en");

        assertThat(page())
                .contains("All files last read", "3\u00a0May 2026", "1,204 files")
                .contains("Under way", "17 files", "4\u00a0May 2026")
                .doesNotContain("Broke off");
    }

    @Test
    void aCheckThatBreaksOffDoesNotLookAsIfAllWereWell() {
        lastCheckFailed(1);
        open("en");

        assertThat(page()).contains("Broke off", "The application’s log says why.");
    }

    @Test
    void anInstallationWithoutCertificatesHasNothingToTell() {
        open("en");

        assertThat(page())
                .contains("No files", "None planned yet", "of our own making", "Not completed yet")
                .doesNotContain("Try all again now", "Read these files again now");
    }

    private void open(String language) {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        navigate(PreservationView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private CertificateOnFile registered() {
        CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");
        certificate.register(database, pdf(certificate), LocalDate.now());
        return certificate;
    }

    private static byte[] pdf(CertificateOnFile certificate) {
        return certificate.number().value().getBytes(StandardCharsets.US_ASCII);
    }

    private CertificateOnFile damaged(String damage, int generation) {
        CertificateOnFile certificate = registered();
        database.sql(
                        """
                        INSERT INTO certificate_fixity_finding (certificate, damage, generation, found_at, whole_at)
                        SELECT id, ?, ?, UTC_TIMESTAMP(6), issued_at FROM certificate WHERE number = ?
                        """)
                .params(damage, generation, certificate.number().value())
                .update();
        return certificate;
    }

    private void restore(CertificateOnFile certificate) {
        database.sql(
                        """
                        INSERT INTO certificate_document (certificate, pdf)
                        SELECT id, ? FROM certificate WHERE number = ?
                        """)
                .params(pdf(certificate), certificate.number().value())
                .update();
    }

    private void checked() {
        database.sql(
                        """
                        UPDATE certificate_fixity_round
                        SET last_ended_at = '2026-05-03 12:00:00', last_files = 1204,
                            started_at = '2026-05-04 12:00:00', files = 17
                        """)
                .update();
    }

    private void lastCheckFailed(int times) {
        database.sql(
                        """
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,
                          consecutive_failures, version)
                        VALUES ('certificate-fixity', 'recurring', UTC_TIMESTAMP(6) + INTERVAL 1 DAY, FALSE, ?, 1)
                        ON DUPLICATE KEY UPDATE consecutive_failures = VALUES(consecutive_failures)
                        """)
                .param(times)
                .update();
    }

    private CertificateOnFile failed() {
        CertificateOnFile certificate = registered();
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
