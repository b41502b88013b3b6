package eu.most.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.CertificateAct;
import eu.most.certificates.CertificateEvent;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
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
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalApplicationListener;

/** What waited under an earlier name of a listener is heard by the one of today. */
@WholeApplication
@Transactional
class RenamedListenersTest {

    @Autowired JdbcClient database;
    @Autowired AbstractApplicationContext context;
    @Autowired WaitingWork waiting;
    @Autowired EventSerializer serializer;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateIssued)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateRevoked)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateSuspended)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateReinstated)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateExpired)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateSuperseded)",
                "eu.most.learning.NotesOfErasedPeople.on(eu.most.registry.PersonErased)"
            })
    void aWaitingEventGoesToAListenerThatThereIs(String listener) throws IOException {
        String event = listener.substring(listener.indexOf('(') + 1, listener.length() - 1);
        UUID waiting = publication(listener, event, "{}");

        renamings().forEach(sql -> database.sql(sql).update());

        assertThat(listenerOf(waiting)).isNotEqualTo(listener).isIn(listeners());
    }

    /** As long as it runs beside a node of today, it writes the names that it knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateEvent)",
                "eu.most.accreditation.Reevaluation.on(eu.most.certificates.CertificateRevoked)"
            })
    void whatANodeOfAnEarlierVersionLeavesBehindIsHeardByTheListenerOfToday(String listener) {
        CertificateEvent event =
                new CertificateEvent(
                        CertificateAct.REVOKED,
                        CertificateId.next(),
                        CertificateNumber.of(2026, 7),
                        PersonId.next(),
                        new TrainingModuleKey("de-escalation"));
        String former =
                serializer.serialize(event).toString().replaceFirst("\"act\":\"REVOKED\",?", "");
        UUID left = publication(listener, "eu.most.certificates.CertificateRevoked", former);
        database.sql(
                        """
                        INSERT INTO waiting_work (publication, tries, failed_at, tried_at, due_at, reason, arguments)
                        VALUES (?, 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), '2020-01-01', 'backlog.reason.left-behind', '{}')
                        """)
                .param(left.toString())
                .update();

        assertThat(waiting.takeDue(1)).containsExactly(left);

        assertThat(former).doesNotContain("REVOKED");
        assertThat(listenerOf(left)).isIn(listeners());
        String renamed =
                database.sql(
                                "SELECT SERIALIZED_EVENT FROM EVENT_PUBLICATION WHERE ID = ? AND EVENT_TYPE = ?")
                        .params(left.toString(), CertificateEvent.class.getName())
                        .query(String.class)
                        .single();
        assertThat(serializer.deserialize(renamed, CertificateEvent.class)).isEqualTo(event);
    }

    private UUID publication(String listener, String event, String content) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT,
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS)
                        VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6), 'FAILED', 1)
                        """)
                .params(id.toString(), listener, event, content)
                .update();
        return id;
    }

    private String listenerOf(UUID publication) {
        return database.sql("SELECT LISTENER_ID FROM EVENT_PUBLICATION WHERE ID = ?")
                .param(publication.toString())
                .query(String.class)
                .single();
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
                List.of(
                        "003-one-listener",
                        "004-notes-listener",
                        "005-events-of-people",
                        "007-one-event-of-certificates")) {
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
