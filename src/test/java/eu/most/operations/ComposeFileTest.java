package eu.most.operations;

import static eu.most.operations.ComposeFile.mapping;
import static eu.most.operations.ComposeFile.texts;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.operations.ComposeFile.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The production shape holds together, as far as that can be seen without a Docker engine. */
@Tag("rules")
class ComposeFileTest {

    private static final Path DOCKER = Path.of("src", "main", "docker");
    private static final Pattern DURATION = Pattern.compile("([0-9]+(us|ms|s|m|h))+");

    private static ComposeFile compose;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read(Path.of("docker-compose.yml"));
    }

    @Test
    void itHasOnlySectionsAndServiceKeysThatTheSpecificationKnows() {
        assertThat(compose.root().keySet())
                .isSubsetOf("name", "services", "networks", "volumes", "secrets", "configs");
        assertThat(compose.services())
                .containsOnlyKeys("proxy", "application", "database")
                .allSatisfy((name, service) ->
                        assertThat(service.keySet())
                                .contains("image", "healthcheck", "restart")
                                .isSubsetOf(
                                        "image",
                                        "build",
                                        "restart",
                                        "depends_on",
                                        "environment",
                                        "ports",
                                        "expose",
                                        "networks",
                                        "volumes",
                                        "secrets",
                                        "read_only",
                                        "tmpfs",
                                        "cap_drop",
                                        "cap_add",
                                        "security_opt",
                                        "stop_grace_period",
                                        "mem_limit",
                                        "healthcheck",
                                        "logging"));
    }

    @Test
    void whatAServiceNamesIsDeclaredAndWhatIsDeclaredIsUsed() {
        assertThat(used("networks")).isEqualTo(compose.section("networks").keySet());
        assertThat(used("secrets")).isEqualTo(compose.section("secrets").keySet());
        assertThat(namedVolumes()).isEqualTo(compose.section("volumes").keySet());
    }

    @Test
    void whatComesFromThisRepositoryIsThere() {
        Map<String, Object> build = mapping(compose.service("application").get("build"));
        assertThat(Path.of((String) build.get("context"), (String) build.get("dockerfile")))
                .isRegularFile();
        assertThat(mounts().map(Mount::source).filter(source -> source.startsWith("./")))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Path.of(source)).isRegularFile());
    }

    @Test
    void aServiceWaitsOnlyForServicesThatTellTheirHealth() {
        compose.services()
                .forEach((name, service) ->
                        mapping(service.get("depends_on"))
                                .forEach((other, how) -> {
                                    assertThat(mapping(how))
                                            .containsEntry("condition", "service_healthy");
                                    assertThat(compose.service(other))
                                            .as(name + " waits for " + other)
                                            .containsKey("healthcheck");
                                }));
    }

    @Test
    void everyHealthCheckHasATestAndDurations() {
        assertThat(compose.services().values())
                .allSatisfy(service -> {
                    Map<String, Object> check = mapping(service.get("healthcheck"));
                    assertThat(texts(check, "test")).first().isEqualTo("CMD");
                    assertThat(check).containsKeys("interval", "timeout", "retries");
                    check.forEach((key, value) -> {
                        if (!Set.of("test", "retries").contains(key)) {
                            assertThat((String) value).matches(DURATION);
                        }
                    });
                });
    }

    @Test
    void onlyTheProxyIsReachableAndTheDatabaseReachesNobody() {
        assertThat(compose.service("proxy")).containsKey("ports");
        assertThat(compose.service("application")).doesNotContainKey("ports");
        assertThat(compose.service("database")).doesNotContainKey("ports");
        assertThat(texts(compose.service("database"), "networks")).containsExactly("inside");
        assertThat(mapping(compose.section("networks").get("inside")))
                .containsEntry("internal", true);
        assertThat(texts(compose.service("proxy"), "networks")).doesNotContain("inside");
    }

    @Test
    void theApplicationTakesTheProxysWordForWhereAndHowAVisitorCame() {
        assertThat(environment("application"))
                .containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "native")
                .containsEntry("SERVER_SERVLET_SESSION_COOKIE_SECURE", "true");
    }

    @Test
    void noServiceMayGainRightsAndTheApplicationMayNotWriteToItsImage() {
        assertThat(compose.services().values())
                .allSatisfy(service -> {
                    assertThat(texts(service, "cap_drop")).containsExactly("ALL");
                    assertThat(texts(service, "security_opt"))
                            .containsExactly("no-new-privileges:true");
                });
        assertThat(compose.service("application")).containsEntry("read_only", true);
        assertThat(compose.service("application")).doesNotContainKey("cap_add");
    }

    @Test
    void secretsComeFromFiles() {
        assertThat(compose.section("secrets"))
                .allSatisfy((name, secret) -> assertThat(mapping(secret)).containsOnlyKeys("file"));
        assertThat(compose.services().values())
                .allSatisfy(service ->
                        assertThat(texts(service, "environment"))
                                .filteredOn(name -> name.contains("PASSWORD"))
                                .allMatch(name -> name.endsWith("_FILE")));
        assertThat(environment("application"))
                .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
    }

    @Test
    void keysComeAsADirectoryBecauseARunningNodeDoesNotSeeASingleFileReplaced() {
        assertThat(keys().source()).endsWith("/keys");
        assertThat(keys().readOnly()).isTrue();
        assertThat(environment("application"))
                .containsEntry("MOST_SEAL_KEYSTORE", "/run/keys/seal.p12")
                .containsEntry("MOST_SEAL_PASSWORD_FILE", "/run/keys/seal.password")
                .containsEntry("MOST_SEAL_REVOCATION_LIST", "/run/keys/ca.crl")
                .containsEntry("MOST_LOG_KEY_FILE", "/run/keys/log.pem");
        assertThat(compose.section("secrets"))
                .allSatisfy((name, _) -> assertThat(name).contains("password"));
    }

    @Test
    void aDirectoryOfKeysThatIsMissingIsNotMadeInSilence() {
        assertThat(keys().made()).isFalse();
    }

    @Test
    void everySettingOfOursThatItGivesIsOneThatTheCodeReads() throws IOException {
        List<String> known =
                KnownProperties.withDefaults().keySet().stream()
                        .map(ComposeFileTest::environmentName)
                        .toList();
        assertThat(environment("application").keySet())
                .filteredOn(name -> name.startsWith("MOST_"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).isIn(known));
    }

    @Test
    void everyVariableOfTheComposeFileIsInTheTable() throws IOException {
        String table = Files.readString(Path.of("src", "docs", "configuration.md"));
        assertThat(
                        Pattern.compile("\\$\\{(MOST_[A-Z]+)")
                                .matcher(Files.readString(Path.of("docker-compose.yml")))
                                .results())
                .isNotEmpty()
                .allSatisfy(match -> assertThat(table).contains("| `" + match.group(1) + "` |"));
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledged() throws IOException {
        assertThat(Files.readAllLines(DOCKER.resolve("mariadb.cnf")))
                .contains(
                        "innodb_flush_log_at_trx_commit = 1",
                        "sync_binlog = 1",
                        "binlog_format = ROW",
                        "innodb_snapshot_isolation = ON",
                        "default_time_zone = +00:00",
                        "collation_server = utf8mb4_uca1400_ai_ci")
                .anyMatch(line -> line.startsWith("sql_mode = STRICT_TRANS_TABLES"));
    }

    private static Set<String> used(String key) {
        return compose.services().values().stream()
                .flatMap(service -> texts(service, key).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Mount> mounts() {
        return compose.services().values().stream()
                .flatMap(service -> ComposeFile.mounts(service).stream());
    }

    private static Mount keys() {
        return mounts().filter(mount -> mount.target().equals("/run/keys")).findAny().orElseThrow();
    }

    private static Set<String> namedVolumes() {
        return mounts().filter(Mount::isNamedVolume).map(Mount::source).collect(Collectors.toSet());
    }

    private static Map<String, Object> environment(String service) {
        return mapping(compose.service(service).get("environment"));
    }

    /** As Spring binds it: dots become underscores, dashes may too. */
    private static String environmentName(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
