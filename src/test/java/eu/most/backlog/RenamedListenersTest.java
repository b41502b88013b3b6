package eu.most.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import java.io.IOException;
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

    private static final String BEFORE = "eu.most.accreditation.Reevaluation.on(";

    @Autowired JdbcClient database;
    @Autowired AbstractApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"Issued", "Revoked", "Suspended", "Reinstated", "Expired"})
    void aWaitingEventGoesToAListenerThatThereIs(String happened) throws IOException {
        String listener = BEFORE + "eu.most.certificates.Certificate" + happened + ")";
        UUID waiting = UUID.randomUUID();
        database.sql(
                        """
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT,
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS)
                        VALUES (?, ?, ?, '{}', UTC_TIMESTAMP(6), 'FAILED', 1)
                        """)
                .params(waiting.toString(), listener, "eu.most.certificates.Certificate" + happened)
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

    /** The statements of the changelog, each after its {@code >-}. */
    private static List<String> renamings() throws IOException {
        String changelog =
                new ClassPathResource("db/changelog/backlog/003-one-listener.yaml")
                        .getContentAsString(UTF_8);
        return Pattern.compile("sql: >-\\n((?:              .*\\n)+)")
                .matcher(changelog)
                .results()
                .map(statement -> statement.group(1))
                .toList();
    }
}
