package eu.most.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.nimbusds.jose.util.JSONObjectUtils;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.CertificateAct;
import eu.most.certificates.CertificateEvent;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CertificateTokens;
import eu.most.credentials.SignedJson;
import eu.most.credentials.StatusListWriter;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.PersonId;
import eu.most.signing.InstalledKeys;
import eu.most.signing.TestSeal;
import eu.most.signing.TokenKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody at a gate, where there is no network and no phone: scans, types, brings a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateIT extends InTheBrowser {

    private static final String READY = "body[data-ready=true]";
    private static final String TYPE = "most-gate+json";
    private static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);

    @Autowired JdbcClient database;
    @Autowired InstalledKeys keys;
    @Autowired TransactionTemplate transactions;
    @Autowired ApplicationEventPublisher events;

    private CertificateTokens tokens;
    private SignedJson signing;

    private final GateCertificate valid = GateCertificate.of(1, "Žofie Šťastná", NEXT_YEAR);
    private final GateCertificate revoked = GateCertificate.of(2, "Eva Malá", NEXT_YEAR);
    private final GateCertificate suspended =
            GateCertificate.of(3, "Ελένη Παπαδοπούλου", NEXT_YEAR);
    private final GateCertificate superseded = GateCertificate.of(4, "Jürgen Groß", NEXT_YEAR);
    private final GateCertificate expired =
            GateCertificate.of(5, "Đorđe Ćirić", LocalDate.now().minusDays(3));

    @BeforeAll
    void certificatesOfEachKind() {
        tokens = new CertificateTokens(keys.now().tokens());
        signing = new SignedJson(keys.now().tokens());
        List.of(valid, revoked, suspended, superseded, expired)
                .forEach(certificate -> certificate.register(database));
        revoked.note(database, "revoked_at");
        suspended.suspend(database);
        superseded.note(database, "superseded_at");
        // As if that had not happened behind the application's back.
        transactions.executeWithoutResult(_ ->
                events.publishEvent(
                        new CertificateEvent(
                                CertificateAct.ISSUED,
                                CertificateId.next(),
                                valid.onFile().number(),
                                PersonId.next(),
                                new TrainingModuleKey("de-escalation"))));
    }

    @Test
    void eachKindOfCertificateIsAnsweredWithoutNetwork() {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("VALID");
            assertThat(gate.page().locator("#facts").innerText())
                    .contains("Žofie Šťastná", "De-escalation", "5.75", "Third sector")
                    .contains("Module for both sides", valid.onFile().number().value());
            scans(gate, revoked);
            assertThat(verdict(gate)).isEqualTo("REVOKED");
            scans(gate, suspended);
            assertThat(verdict(gate)).isEqualTo("SUSPENDED");
            assertThat(gate.page().locator("#facts").innerText())
                    .contains("Ελένη Παπαδοπούλου", "In Latin letters", "Eléni Papadopoúlou");
            scans(gate, superseded);
            assertThat(verdict(gate)).isEqualTo("SUPERSEDED");
            scans(gate, expired);
            assertThat(verdict(gate)).isEqualTo("EXPIRED");
        }
    }

    @Test
    void whatIsNotAsWeIssuedItNeverLooksValid() {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            String token = valid.token(tokens);
            char last = token.charAt(token.length() - 9);
            String changed =
                    token.substring(0, token.length() - 9)
                            + (last == 'A' ? 'B' : 'A')
                            + token.substring(token.length() - 8);
            scans(gate, "HTTPS://MOST.EXAMPLE/V/" + valid.onFile().code() + "#" + changed);
            assertThat(verdict(gate)).isEqualTo("CHANGED");
            scans(gate, "HTTPS://MOST.EXAMPLE/V/" + expired.onFile().code() + "#" + token);
            assertThat(verdict(gate)).as("another code beside it").isEqualTo("CHANGED");
            CertificateTokens others = new CertificateTokens(TestSeal.otherTokenKeys());
            scans(gate, valid.address(others));
            assertThat(verdict(gate)).isEqualTo("FOREIGN");
            scans(gate, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            assertThat(verdict(gate)).isEqualTo("NOT_A_CODE");
            assertThat(gate.page().locator("#answer").getAttribute("class")).doesNotContain("good");
        }
    }

    @Test
    void oldListsAndAWrongClockAreSaid() {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            clock(gate, Duration.ofDays(2));
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("VALID_OLD");
            types(gate, valid.onFile().code().toString());
            assertThat(verdict(gate)).isEqualTo("VALID_CODE_OLD");
            scans(gate, revoked);
            assertThat(verdict(gate)).isEqualTo("REVOKED");
            clock(gate, Duration.ofDays(15));
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("LISTS_TOO_OLD");
            clock(gate, Duration.ofDays(-1));
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("WRONG_CLOCK");
            scans(gate, revoked);
            assertThat(verdict(gate)).isEqualTo("REVOKED");
            gate.page().reload();
            gate.page().locator(READY).waitFor();
            assertThat(gate.page().locator("#age").getAttribute("data-age")).isEqualTo("future");
        }
    }

    /** One, two, three to four and five are words of their own in Czech or in Slovene. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | just now, 1 minute ago, 2 minutes ago, 4 minutes ago, 5 minutes ago, \
                    2 hours ago, 3 hours ago, 5 hours ago, 2 days ago, 3 days ago, 5 days ago
                    cs | právě teď, před 1 minutou, před 2 minutami, před 4 minutami, před 5 minutami, \
                    před 2 hodinami, před 3 hodinami, před 5 hodinami, před 2 dny, před 3 dny, před 5 dny
                    sl | pravkar, pred 1 minuto, pred 2 minutama, pred 4 minutami, pred 5 minutami, \
                    pred 2 urama, pred 3 urami, pred 5 urami, pred 2 dnevoma, pred 3 dnevi, pred 5 dnevi
                    de | gerade eben, vor 1 Minute, vor 2 Minuten, vor 4 Minuten, vor 5 Minuten, \
                    vor 2 Stunden, vor 3 Stunden, vor 5 Stunden, vor 2 Tagen, vor 3 Tagen, vor 5 Tagen
                    """)
    void theAgeOfTheListsIsSaidAsPeopleSayIt(String language, String ages) throws Exception {
        List<Duration> since =
                List.of(
                        Duration.ofSeconds(59),
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(91),
                        Duration.ofHours(3),
                        Duration.ofHours(5),
                        Duration.ofDays(2),
                        Duration.ofDays(3),
                        Duration.ofDays(5));
        List<String> told = List.of(ages.split(",\\s*"));
        assertThat(told).hasSameSizeAs(since);
        try (Visitor gate = visitor()) {
            gate.page().navigate(gate.address("/gate?lang=" + language));
            gate.page().locator(READY).waitFor();
            gate.losesNetwork();
            Instant made = Instant.ofEpochSecond((Long) content(kept(gate)).get("iat"));
            for (int i = 0; i < told.size(); i++) {
                gate.page().clock().setFixedTime(Date.from(made.plus(since.get(i))));
                types(gate, "?");
                verdict(gate);
                assertThat(gate.page().locator("#age").innerText())
                        .as("after %s", since.get(i))
                        .contains(", " + told.get(i) + ".");
            }
            gate.page().clock().setFixedTime(Date.from(made.minusSeconds(90)));
            types(gate, "?");
            verdict(gate);
            assertThat(gate.page().locator("#age").innerText())
                    .as("by a clock that is a little slow")
                    .contains(", " + told.getFirst() + ".");
        }
    }

    @Test
    void aTypedCodeIsLookedUpWithoutNetwork() {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            types(gate, valid.onFile().code().toString().toLowerCase().replace('0', 'o'));
            assertThat(verdict(gate)).isEqualTo("VALID_CODE");
            assertThat(gate.page().locator("#facts").innerText())
                    .contains(valid.onFile().number().value())
                    .doesNotContain("Žofie");
            assertThat(gate.page().locator("#answer").getAttribute("class")).doesNotContain("good");
            types(gate, revoked.onFile().code().toString());
            assertThat(verdict(gate)).isEqualTo("REVOKED");
            types(gate, expired.onFile().code().value());
            assertThat(verdict(gate)).isEqualTo("EXPIRED");
            types(gate, VerificationCode.random(new SecureRandom()).toString());
            assertThat(verdict(gate)).isEqualTo("UNKNOWN_CODE");
            types(gate, valid.onFile().code().toString().substring(1));
            assertThat(verdict(gate)).isEqualTo("NOT_A_CODE");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cs, +ěščřžýáíé, 3, \", -, =",
        "sl, 1234567890, #, Č, -, ''''",
        "de, 1234567890, §, Ö, -, ß"
    })
    void aScannerSetToAmericanIsUnderstoodOnOtherKeyboards(
            String layout, String digits, String hash, String colon, String slash, String hyphen) {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            StringBuilder garbled = new StringBuilder();
            for (char sign : valid.address(tokens).toCharArray()) {
                garbled.append(
                        switch (sign) {
                            case 'Y' -> "Z";
                            case 'Z' -> "Y";
                            case '#' -> hash;
                            case ':' -> colon;
                            case '/' -> slash;
                            case '-' -> hyphen;
                            default ->
                                    sign >= '0' && sign <= '9'
                                            ? digits.substring(
                                                    (sign - '1' + 10) % 10,
                                                    (sign - '1' + 10) % 10 + 1)
                                            : String.valueOf(sign);
                        });
            }
            gate.page().locator("#read").fill(garbled.toString());
            gate.page().keyboard().press("Enter");
            assertThat(verdict(gate)).as(layout).isEqualTo("VALID");
        }
    }

    @Test
    void aScanIsReadByTheKeysPressedWhereverTheFocusIs() {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            gate.page().locator("#clear").focus();
            gate.page()
                    .evaluate(
                            """
                            text => {
                              const press = (key, code, shiftKey) => document.activeElement.dispatchEvent(
                                  new KeyboardEvent('keydown', {key, code, shiftKey, bubbles: true, cancelable: true}));
                              for (const sign of text) {
                                if (/[A-Z]/.test(sign)) {
                                  press(sign === 'Y' ? 'Z' : sign === 'Z' ? 'Y' : sign, 'Key' + sign, true);
                                } else if (/[0-9]/.test(sign)) {
                                  press('?', 'Digit' + sign, false);
                                } else {
                                  press('?', {'#': 'Digit3', ':': 'Semicolon', '/': 'Slash', '-': 'Minus', '.': 'Period'}[sign],
                                      sign === '#' || sign === ':');
                                }
                              }
                              press('Enter', 'Enter', false);
                            }
                            """,
                            valid.address(tokens));
            assertThat(verdict(gate)).isEqualTo("VALID");
        }
    }

    @Test
    void aMachineThatNeverSeesANetworkGetsItsListsFromAFile() throws Exception {
        String file = file();
        try (Visitor gate = visitor()) {
            gate.page().route("**/gate.json", route -> route.abort());
            gate.page().navigate(gate.address("/gate"));
            gate.page().locator(READY).waitFor();
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("NO_LISTS");
            gate.page().locator("#lists summary").click();
            brings(gate, file.replaceFirst("\"signature\":\"..", "\"signature\":\"AB"));
            gate.reads("The signature of this file is wrong");
            brings(gate, ofForgedKeys(file));
            gate.reads("The signature of this file is wrong");
            brings(gate, "{\"payload\": 1}");
            gate.reads("This file does not contain our keys and lists");
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("NO_LISTS");
            brings(gate, file);
            gate.reads("Done. These lists were made on");
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("VALID");
            brings(gate, madeEarlier(file));
            gate.reads("This file is older than the lists on this computer");
            brings(gate, ofAnotherAuthority(file));
            gate.reads("These keys come from another authority");
            brings(gate, withAForgedList(file));
            gate.reads("The signature of this file is wrong");
            gate.page().reload();
            gate.page().locator(READY).waitFor();
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("VALID");
            gate.page().locator("#lists summary").click();
            gate.presses("Delete keys and lists");
            gate.reads("Keys and lists have been deleted");
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("NO_LISTS");
        }
    }

    @Test
    void thePageAsOneFileNeedsNoServerAtAll(@TempDir Path disk) throws Exception {
        String earlier = madeEarlier(file());
        Path file = disk.resolve("most-gate.html");
        Files.writeString(file, get("/gate/most-gate.html?lang=cs"));
        try (Visitor gate = visitor()) {
            gate.losesNetwork();
            gate.page().navigate(file.toUri().toString());
            gate.page().locator(READY).waitFor();
            scans(gate, valid);
            assertThat(verdict(gate)).isEqualTo("VALID");
            gate.reads("Platné");
            gate.looksAround();
            gate.inspectsAtNight();
            scans(gate, revoked);
            assertThat(verdict(gate)).isEqualTo("REVOKED");
            types(gate, valid.onFile().code().value());
            assertThat(verdict(gate)).isEqualTo("VALID_CODE");
            brings(gate, earlier);
            gate.reads("Tento soubor je starší");
        }
    }

    @Test
    void thePageSpeaksEachLanguageWithoutNetwork() {
        try (Visitor gate = visitor()) {
            opensAndLosesNetwork(gate);
            for (String language : List.of("cs", "sl", "de", "en")) {
                gate.page().navigate(gate.address("/gate?lang=" + language));
                gate.page().locator(READY).waitFor();
                assertThat(gate.page().locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(gate.page().content()).doesNotContain("public.gate");
                assertThat(gate.page().locator("#age").innerText())
                        .as("the day and its month stay together")
                        .containsPattern("\\d\\.?\u00a0\\p{L}+ \\d{4}");
            }
            gate.page().navigate(gate.address("/gate?lang=cs"));
            gate.page().locator(READY).waitFor();
            gate.page().navigate(gate.address("/gate"));
            gate.page().locator(READY).waitFor();
            scans(gate, valid);
            gate.reads("Platné");
        }
    }

    @Test
    void thePageIsForEverybody() {
        try (Visitor gate = visitor()) {
            gate.page().navigate(gate.address("/gate"));
            gate.page().locator(READY).waitFor();
            gate.inspectsAtNight();
            scans(gate, valid);
            gate.reads("Compare the name with the person in front of you");
            gate.looksAround();
            gate.inspectsAtNight();
            types(gate, valid.onFile().code().value());
            gate.reads("Code of a valid certificate");
            gate.looksAround();
            gate.inspectsAtNight();
            scans(gate, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            gate.reads("Nothing checked yet");
            gate.looksAround();
            gate.inspectsAtNight();
            gate.page().keyboard().press("Escape");
            assertThat(gate.page().locator("#answer").isVisible()).isFalse();
            assertThat(gate.page().locator("#facts").isVisible()).isFalse();
            gate.wasServedFromHereAlone();
        }
    }

    @Test
    void pageAndServerReadTheSameTokensAndCodes() {
        List<String> texts = new ArrayList<>();
        String token = valid.token(tokens);
        texts.add(token);
        for (int i = 0; i < token.length(); i += 3) {
            texts.add(
                    token.substring(0, i)
                            + (token.charAt(i) == 'C' ? 'D' : 'C')
                            + token.substring(i + 1));
        }
        for (int cut = 1; cut < 20; cut++) {
            texts.add(token.substring(cut));
            texts.add(token.substring(0, token.length() - cut));
            texts.add(token + "A".repeat(cut));
        }
        byte[] bytes = Base32.decode(token + "=".repeat((8 - token.length() % 8) % 8));
        texts.add(written(changed(bytes, 0, 1, 0xd8, 18)));
        texts.add(written(changed(bytes, 1, 1, 0x98, 4)));
        texts.add(written(changed(bytes, 1, 1, 0x9f)));
        texts.add(written(changed(bytes, 0, 1, 0xd1)));
        texts.add(written(changed(bytes, 0, 1)));
        List<Boolean> here = texts.stream().map(each -> tokens.read(each).isPresent()).toList();
        List<String> typed =
                List.of(
                        valid.onFile().code().toString(),
                        valid.onFile().code().value().toLowerCase(),
                        " " + valid.onFile().code() + "\u00a0",
                        valid.onFile().code().value().replace('1', 'l').replace('0', 'O'),
                        valid.onFile().code().value() + "0",
                        "7F3K-9QWX-2MTB-V",
                        "7F3K-9QWX-2MTB-U",
                        "7F3K–9QWX–2MTB–V",
                        "ž",
                        "");
        List<Boolean> codesHere =
                typed.stream().map(each -> VerificationCode.parse(each).isPresent()).toList();
        List<String> checks =
                List.of(
                        CertificateNumber.of(2026, 123).value(),
                        CertificateNumber.of(2031, 65537).value());

        try (Visitor gate = visitor()) {
            gate.page().navigate(gate.address("/gate"));
            gate.page().locator(READY).waitFor();
            Object there =
                    gate.page()
                            .evaluate(
                                    """
                                    async ({texts, file}) => {
                                      const {judge} = await import('/scripts/gate/check.js');
                                      const {open} = await import('/scripts/gate/lists.js');
                                      const lists = await open(await (await fetch(file)).text(), null);
                                      const read = text => judge(['#' + text], lists, Date.now());
                                      return (await Promise.all(texts.map(read))).map(each => !!each.facts);
                                    }
                                    """,
                                    Map.of("texts", texts, "file", "/.well-known/most/gate.json"));
            assertThat(there).isEqualTo(here);
            assertThat(here).containsOnlyOnce(true);
            Object codesThere =
                    gate.page()
                            .evaluate(
                                    """
                                    async typed => {
                                      const {normalise} = await import('/scripts/gate/code.js');
                                      return typed.map(each => normalise(each) !== null);
                                    }
                                    """,
                                    typed);
            assertThat(codesThere).isEqualTo(codesHere);
            Object numbers =
                    gate.page()
                            .evaluate(
                                    """
                                    async numbers => {
                                      const {check} = await import('/scripts/gate/code.js');
                                      return numbers.map(number => {
                                        const [most, year, running] = number.split('-');
                                        return [most, year, running, check(year + running)].join('-');
                                      });
                                    }
                                    """,
                                    checks);
            assertThat(numbers).isEqualTo(checks);
        }
    }

    private static byte[] changed(byte[] bytes, int at, int cut, int... put) {
        byte[] changed = new byte[bytes.length - cut + put.length];
        System.arraycopy(bytes, 0, changed, 0, at);
        for (int i = 0; i < put.length; i++) {
            changed[at + i] = (byte) put[i];
        }
        System.arraycopy(bytes, at + cut, changed, at + put.length, bytes.length - at - cut);
        return changed;
    }

    private static String written(byte[] bytes) {
        return Base32.toBase32String(bytes).replace("=", "");
    }

    private static String file() throws Exception {
        return get("/.well-known/most/gate.json");
    }

    /** The file that the page holds on to. */
    private static String kept(Visitor gate) {
        return (String)
                gate.page()
                        .evaluate(
                                """
                                async () => {
                                  const shelf = await caches.open('most-gate-lists');
                                  return (await shelf.match('/.well-known/most/gate.json')).text();
                                }
                                """);
    }

    private static String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static Map<String, Object> content(String file) throws Exception {
        String payload = (String) JSONObjectUtils.parse(file).get("payload");
        return JSONObjectUtils.parse(
                new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    private String madeEarlier(String file) throws Exception {
        Map<String, Object> content = content(file);
        content.put("iat", (Long) content.get("iat") - 60);
        return signing.sign(json(content), TYPE);
    }

    /** Correct in itself, with keys and authority of somebody else. */
    private static String ofAnotherAuthority(String file) throws Exception {
        return ofOthers(file, true);
    }

    /** Somebody else's keys, said to be vouched for by our authority. */
    private static String ofForgedKeys(String file) throws Exception {
        return ofOthers(file, false);
    }

    private static String ofOthers(String file, boolean theirAuthority) throws Exception {
        TokenKeys others = TestSeal.otherTokenKeys();
        Map<String, Object> content = content(file);
        List<String> chain = new ArrayList<>();
        for (X509Certificate certificate : others.current().chain()) {
            chain.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        }
        if (theirAuthority) {
            content.put("authority", chain.getLast());
        }
        content.put(
                "keys",
                List.of(
                        Map.of(
                                "kid",
                                others.current().id().value(),
                                "x5c",
                                chain,
                                "most_purpose",
                                "token",
                                "most_state",
                                "current")));
        content.put("lists", List.of());
        return new SignedJson(others).sign(json(content), TYPE);
    }

    /** Signed by us as a whole, but with a list that somebody else signed. */
    private String withAForgedList(String file) throws Exception {
        Map<String, Object> content = content(file);
        byte[] forged =
                new StatusListWriter(TestSeal.otherTokenKeys())
                        .cwt(
                                new StatusListWriter.Content(
                                        "2026-1",
                                        URI.create(address()),
                                        Set.of(),
                                        Set.of(),
                                        Set.of()),
                                Instant.now());
        content.put(
                "lists",
                List.of(
                        Map.of(
                                "name", "2026-1",
                                "status", Base64.getEncoder().encodeToString(forged),
                                "codes", "")));
        return signing.sign(json(content), TYPE);
    }

    private static byte[] json(Map<String, Object> content) {
        return JSONObjectUtils.toJSONString(content).getBytes(StandardCharsets.UTF_8);
    }

    private static void brings(Visitor gate, String file) {
        gate.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "most-gate.json",
                                "application/json",
                                file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void opensAndLosesNetwork(Visitor gate) {
        gate.page().navigate(gate.address("/gate"));
        gate.page().locator(READY).waitFor();
        gate.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        gate.losesNetwork();
        gate.page().reload();
        gate.page().locator(READY).waitFor();
    }

    private static void clock(Visitor gate, Duration from) {
        gate.page().clock().setFixedTime(Date.from(Instant.now().plus(from)));
    }

    private void scans(Visitor gate, GateCertificate certificate) {
        scans(gate, certificate.address(tokens));
    }

    private static void scans(Visitor gate, String text) {
        forget(gate);
        Page page = gate.page();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static void types(Visitor gate, String code) {
        forget(gate);
        gate.page().locator("#read").fill(code);
        gate.page().keyboard().press("Enter");
    }

    private static void forget(Visitor gate) {
        gate.page()
                .evaluate(
                        "() => document.getElementById('answer').removeAttribute('data-verdict')");
    }

    private static String verdict(Visitor gate) {
        gate.page().locator("#answer[data-verdict]").waitFor();
        return gate.page().locator("#answer").getAttribute("data-verdict");
    }
}
