package eu.most.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalApplicationListener;
import org.yaml.snakeyaml.Yaml;

/**
 * What waits in the outbox since before people had a module of their own is found by its listener
 * again. In a copy of the table for this connection alone: whoever changes all rows holds up
 * others.
 */
@WholeApplication
@Transactional
class FormerNamesInTheOutboxTest {

    private static final String CHANGES = "db/changelog/backlog/005-events-of-people.yaml";

    private static final String COPY = "outbox_of_before";

    /** A listener of an event of people: a method with one parameter. */
    private static final Pattern LISTENER =
            Pattern.compile("(.+)\\(eu\\.most\\.people\\.(?:staffing\\.)?(\\w+)\\)");

    private final AbstractApplicationContext context;
    private final JdbcClient database;

    @Autowired
    FormerNamesInTheOutboxTest(AbstractApplicationContext context, JdbcClient database) {
        this.context = context;
        this.database = database;
    }

    @BeforeEach
    void aCopyOfTheOutbox() {
        database.sql("CREATE TEMPORARY TABLE " + COPY + " LIKE EVENT_PUBLICATION").update();
    }

    @AfterEach
    void theConnectionIsUsedAgain() {
        database.sql("DROP TEMPORARY TABLE " + COPY).update();
    }

    @Test
    void whatWaitsUnderItsFormerNameIsFoundByItsListener() throws IOException {
        List<String> listeners = listenersOfPeople();
        assertThat(listeners).hasSizeGreaterThan(8);
        Map<UUID, String> waiting = new HashMap<>();
        for (String listener : listeners) {
            waiting.put(publishedBefore(listener), listener);
        }

        rename();

        waiting.forEach((publication, listener) ->
                assertThat(found(publication))
                        .isEqualTo(List.of(listener, listener.replaceAll(".*\\(|\\)", ""))));
    }

    @Test
    void whatElseWaitsStaysAsItIs() throws IOException {
        String listener = "eu.most.Some.on(eu.most.registry.OrganisationRenamed)";
        UUID publication = wait(listener, "eu.most.registry.OrganisationRenamed");

        rename();

        assertThat(found(publication))
                .isEqualTo(List.of(listener, "eu.most.registry.OrganisationRenamed"));
    }

    private void rename() throws IOException {
        for (String statement : statements()) {
            database.sql(statement.replace("EVENT_PUBLICATION", COPY)).update();
        }
    }

    private List<String> listenersOfPeople() {
        return context.getApplicationListeners().stream()
                .filter(TransactionalApplicationListener.class::isInstance)
                .map(one -> ((TransactionalApplicationListener<?>) one).getListenerId())
                .filter(id -> LISTENER.matcher(id).matches())
                .toList();
    }

    private UUID publishedBefore(String listener) {
        Matcher parts = LISTENER.matcher(listener);
        assertThat(parts.matches()).isTrue();
        String event = "eu.most.registry." + parts.group(2);
        return wait(parts.group(1) + "(" + event + ")", event);
    }

    private UUID wait(String listener, String event) {
        UUID publication = UUID.randomUUID();
        database.sql(
                        "INSERT INTO "
                                + COPY
                                + " (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE)"
                                + " VALUES (?, ?, ?, '{}', UTC_TIMESTAMP(6))")
                .params(publication.toString(), listener, event)
                .update();
        return publication;
    }

    private List<String> found(UUID publication) {
        return database.sql("SELECT LISTENER_ID, EVENT_TYPE FROM " + COPY + " WHERE ID = ?")
                .param(publication.toString())
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }

    private static List<String> statements() throws IOException {
        List<String> statements = new ArrayList<>();
        try (InputStream file = new ClassPathResource(CHANGES).getInputStream()) {
            collect(new Yaml().load(file), statements);
        }
        assertThat(statements).isNotEmpty();
        return statements;
    }

    /** Whatever stands under a key {@code sql} as text. */
    private static void collect(Object part, List<String> statements) {
        if (part instanceof List<?> list) {
            list.forEach(one -> collect(one, statements));
        } else if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if ("sql".equals(key) && value instanceof String statement) {
                    statements.add(statement);
                } else {
                    collect(value, statements);
                }
            });
        }
    }
}
