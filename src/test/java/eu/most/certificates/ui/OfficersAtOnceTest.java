package eu.most.certificates.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.uikit.NativeFormTest;
import eu.most.verification.web.CertificateOnFile;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an officer reads when another one was quicker. */
@WholeApplication
class OfficersAtOnceTest extends NativeFormTest {

    private static final String NOT_POSSIBLE =
            "That is not possible. The certificate’s status is now: Suspended.";

    @Autowired JdbcClient database;

    private final CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");

    @BeforeEach
    void aCertificateIsOpen() {
        certificate.register(database, new byte[] {1}, LocalDate.now().plusYears(1));
        signIn(new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("certificates/" + certificate.number(), CertificateView.class);
        type("suspend-explanation", "Somebody asked about it.");
        type("reissue-explanation", "The name has changed.");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsNotPossibleAnyMoreIsAnsweredWithTheStatus() {
        of("UPDATE certificate SET suspended_at = NOW(6)");

        click("Suspend");
        assertThat(page()).containsOnlyOnce(NOT_POSSIBLE);
        click("Issue again");
        assertThat(page().split(NOT_POSSIBLE, -1)).hasSize(3);
    }

    @Test
    void aCertificateThatIsNotThereAnyMoreIsAnsweredSo() {
        of("DELETE FROM certificate");

        click("Suspend");
        assertThat(page()).containsOnlyOnce("There is no such certificate any more.");
        click("Issue again");
        assertThat(page().split("There is no such certificate any more.", -1)).hasSize(3);
    }

    @Test
    void whatWasDoneIsSaidWhereTheFocusIsThen() {
        click("Suspend");
        assertThat(focused()).isEqualTo("The certificate is suspended.");

        type("reinstate-explanation", "It was a mistake.");
        click("Reinstate");
        assertThat(focused()).isEqualTo("The certificate counts again.");
    }

    private String focused() {
        return elements(getCurrentView().getElement())
                .filter(one -> "status".equals(one.getAttribute("role")))
                .filter(one -> "-1".equals(one.getAttribute("tabindex")))
                .map(Element::getTextRecursively)
                .collect(Collectors.joining());
    }

    private void of(String change) {
        database.sql(change + " WHERE number = ?").param(certificate.number().value()).update();
    }
}
