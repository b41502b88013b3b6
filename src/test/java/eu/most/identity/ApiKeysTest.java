package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What other systems may do with a key, over real HTTP; every test comes from another address. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "most.identity.public-requests-per-second=1",
            "most.identity.public-requests-at-once=5",
            "most.identity.key-requests-per-second=3",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127.0.0.1/32"
        })
class ApiKeysTest {

    private static final String PATH = "/api/v1/services";

    @Autowired ApiKeys keys;
    @Autowired CurrentActor currentActor;
    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void withAKeyMoreMayBeAskedAndWithoutOneTheOldLimitHolds() {
        String secret = made("Gate").secret();
        List<Integer> anonymous =
                IntStream.range(0, 10).mapToObj(_ -> ask("203.0.113.51", null)).toList();
        List<Integer> known =
                IntStream.range(0, 25).mapToObj(_ -> ask("203.0.113.51", secret)).toList();
        assertThat(anonymous).contains(429);
        assertThat(known).containsOnly(200);
    }

    @Test
    void aKeyHasALimitOfItsOwnWherever() {
        String secret = made("Gate").secret();
        List<Integer> answers =
                IntStream.range(0, 60).mapToObj(i -> ask("203.0.113." + i, secret)).toList();
        assertThat(answers).startsWith(200).contains(429);
    }

    @Test
    void aWrongKeyIsAProblemAndWhoeverTriesManyHasToWait() throws Exception {
        HttpResponse<String> refused = answer("203.0.113.52", "most_" + "A".repeat(32));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(refused.body()).contains("\"status\":401");
        List<Integer> more =
                IntStream.range(0, 15).mapToObj(i -> ask("203.0.113.52", "nonsense" + i)).toList();
        assertThat(more).contains(401).endsWith(429);
    }

    @Test
    void aKeyThatWasWithdrawnOrIsPastItsDayOpensNothing() {
        NewApiKey withdrawn = made("Old gate");
        assertThat(ask("203.0.113.53", withdrawn.secret())).isEqualTo(200);
        asAdministrator(() -> keys.withdraw(withdrawn.id()));
        assertThat(ask("203.0.113.53", withdrawn.secret())).isEqualTo(401);

        NewApiKey expired = made("Older gate");
        database.sql("UPDATE api_key SET last_day = ? WHERE id = ?")
                .params(keys.today().minusDays(1), expired.id().toString())
                .update();
        assertThat(ask("203.0.113.53", expired.secret())).isEqualTo(401);
    }

    @Test
    void theSecretIsStoredNowhereAndEveryActIsInTheTrail() {
        NewApiKey key = made("Gate of a prison");
        ask("203.0.113.54", key.secret());
        asAdministrator(() -> keys.withdraw(key.id()));

        assertThat(
                        database.sql("SELECT secret_hash FROM api_key WHERE id = ?")
                                .param(key.id().toString())
                                .query(String.class)
                                .single())
                .isEqualTo(Fingerprint.of(key.secret()));
        assertThat(
                        database.sql(
                                        "SELECT act FROM audit_entry WHERE subject = ? ORDER BY sequence")
                                .param("api-key:" + key.id())
                                .query(String.class)
                                .list())
                .containsExactly("identity.api-key-made", "identity.api-key-withdrawn");
        assertThat(key.toString()).doesNotContain(key.secret());
        AtomicReference<ApiKeySummary> shown = new AtomicReference<>();
        asAdministrator(() ->
                shown.set(
                        keys.page(PageRequest.of(0, 50)).stream()
                                .filter(each -> each.id().equals(key.id()))
                                .findFirst()
                                .orElseThrow()));
        assertThat(shown.get().state()).isEqualTo(ApiKeySummary.State.WITHDRAWN);
        assertThat(shown.get().lastUsedAt()).isPresent();
    }

    @Test
    void theDescriptionOfTheInterfaceNamesTheKey() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/api/v1/openapi.json"))
                        .header("X-Forwarded-For", "203.0.113.55")
                        .build();
        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .contains("\"securitySchemes\"", "\"bearer\"");
    }

    @Test
    void onlyAnAdministratorMakesKeys() {
        Actor trainer = new Actor(PersonId.next(), "Trainer", Set.of(Role.TRAINER));
        assertThatThrownBy(() -> currentActor.runAs(trainer, () -> keys.make("Mine", keys.today())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private NewApiKey made(String name) {
        AtomicReference<NewApiKey> made = new AtomicReference<>();
        asAdministrator(() -> made.set(keys.make(name, keys.today().plusDays(9))));
        return made.get();
    }

    private void asAdministrator(Runnable work) {
        currentActor.runAs(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)), work);
    }

    private int ask(String from, @Nullable String secret) {
        try {
            return answer(from, secret).statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> answer(String from, @Nullable String secret)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                        .header("X-Forwarded-For", from);
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
