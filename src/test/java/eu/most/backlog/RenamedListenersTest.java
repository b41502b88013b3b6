package eu.most.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalApplicationListener;

/** What waited under an earlier name of a listener is heard by the one of today. */
@WholeApplication
@Transactional
class RenamedListenersTest {

    @Autowired JdbcClient database;
    @Autowired AbstractApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateIssued)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateRevoked)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateSuspended)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateReinstated)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateExpired)",
                "eu.most.learning.NotesOfErasedPeople.on(eu.most.registry.PersonErased)"
            })
    void aWaitingEventGoesToAListenerThatThereIs(String listener) throws IOException {
        String event = listener.substring(listener.indexOf('(') + 1, listener.length() - 1);
        UUID waiting = UUID.randomUUID();
        database.sql(
                        """
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT,
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS)
                        VALUES (?, ?, ?, '{}', UTC_TIMESTAMP(6), 'FAILED', 1)
                        """)
                .params(waiting.toString(), listener, event)
                .update();

        renamings().forEach(sql -> database.sql(sql).update());

        assertThat(
                        database.sql("SELECT LISTENER_ID FROM EVENT_PUBLICATION WHERE ID = ?")
                                .param(waiting.toString())
                                .query(String.class)
                                .single())
                .isNotEqualTo(listener)
                .isIn(listeners());
    }

    private List<String> listeners() {
        return context.getApplicationListeners().stream()
                .filter(TransactionalApplicationListener.class::isInstance)
                .map(listener -> ((TransactionalApplicationListener<?>) listener).getListenerId())
                .toList();
    }

    /** The statements of the changelogs, each after its {@code >-}. */
    private static List<String> renamings() throws IOException {
        List<String> statements = new ArrayList<>();
        for (String file :
                List.of("003-one-listener", "004-notes-listener", "005-events-of-people")) {
            String changelog =
                    new ClassPathResource("db/changelog/backlog/" + file + ".yaml")
                            .getContentAsString(UTF_8);
            Pattern.compile("sql: >-\\n((?:              .*\\n)+)")
                    .matcher(changelog)
                    .results()
                    .map(statement -> statement.group(1))
                    .forEach(statements::add);
        }
        return statements;
    }
}
