package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.AccountMaker.Holder;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.registry.Organisations;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out over real HTTP. */
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class SignInJourneyTest {

    private static final String SESSION = "MOST";

    private final AccountMaker maker;
    private final Accounts accounts;
    private final WorkMaker work;
    private final Clock clock;
    private final int port;
    private Browser browser;

    SignInJourneyTest(
            @Autowired CurrentActor currentActor,
            @Autowired People people,
            @Autowired Accounts accounts,
            @Autowired Organisations organisations,
            @Autowired Employments employments,
            @Autowired Clock clock,
            @LocalServerPort int port) {
        this.maker = new AccountMaker(currentActor, people, accounts);
        this.accounts = accounts;
        this.work = new WorkMaker(maker, organisations, employments);
        this.clock = clock;
        this.port = port;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void openAFreshBrowser() {
        browser = new Browser(port);
    }

    @Test
    void aPersonSignsInByUserNameAndGoesToTheirStartPage() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        HttpResponse<String> answer = browser.signIn(holder.userName(), AccountMaker.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(target(answer)).isEqualTo("/home");
        assertThat(target(browser.open("/"))).isEqualTo("/home");
        assertThat(target(browser.open("/login"))).isEqualTo("/home");
    }

    @Test
    void aPersonSignsInByEmailAddressHoweverItIsCapitalised() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        assertThat(target(browser.signIn(holder.email(), AccountMaker.PASSWORD)))
                .isEqualTo("/home");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        HttpResponse<String> wrong = browser.signIn(holder.userName(), "not the password");
        HttpResponse<String> unknown = browser.signIn("nobody.at.all", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("The name or the password is not right");
        assertThat(withoutTokens(wrong.body(), holder.userName()))
                .isEqualTo(withoutTokens(unknown.body(), "nobody.at.all"));
        assertThat(browser.cookie(SESSION)).isEmpty();
    }

    @Test
    void aLockedAccountGetsTheSameAnswerToo() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        maker.asAdministrator(() -> accounts.lock(holder.account()));
        assertThat(browser.signIn(holder.userName(), AccountMaker.PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoeverGuessesHasToWaitButTheOwnerAtTheUsualBrowserDoesNot() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        Browser owner = new Browser(port);
        owner.signIn(holder.userName(), AccountMaker.PASSWORD);
        for (int i = 0; i < 6; i++) {
            browser.signIn(holder.userName(), "guess number " + i);
        }
        HttpResponse<String> answer = browser.signIn(holder.userName(), AccountMaker.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Too many attempts");
        owner.forget(SESSION);
        assertThat(target(owner.signIn(holder.userName(), AccountMaker.PASSWORD)))
                .isEqualTo("/home");
    }

    @Test
    void beingMadeToWaitDoesNotTellWhetherANameExists() {
        for (int i = 0; i < 5; i++) {
            browser.signIn("invented.name", "guess number " + i);
        }
        assertThat(browser.signIn("invented.name", "one more guess").statusCode()).isEqualTo(429);
    }

    @Test
    void aSessionKnownBeforeTheSignInIsWorthlessAfterIt() {
        Holder attacker = maker.anAccount(Role.TRAINEE);
        Holder victim = maker.anAccount(Role.TRAINEE);
        browser.signIn(attacker.userName(), AccountMaker.PASSWORD);
        String planted = browser.cookie(SESSION).orElseThrow();
        browser.post(
                "/login",
                Browser.form(
                        Map.of(
                                "username", victim.userName(),
                                "password", AccountMaker.PASSWORD,
                                "_csrf", browser.fieldOf("/password", "_csrf"))));
        assertThat(browser.cookie(SESSION)).isPresent().get().isNotEqualTo(planted);
        assertThat(target(browser.open("/"))).isEqualTo("/home");
        Browser elsewhere = new Browser(port);
        elsewhere.setCookie(SESSION, planted);
        assertThat(target(elsewhere.open("/password"))).startsWith("/login");
    }

    @Test
    void aSessionNameFromOutsideIsNotTakenOver() {
        browser.setCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");
        browser.signIn(maker.anAccount(Role.TRAINEE).userName(), AccountMaker.PASSWORD);
        assertThat(browser.cookie(SESSION))
                .isPresent()
                .get()
                .isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        browser.open("/login");
        HttpResponse<String> answer =
                browser.post(
                        "/login",
                        Browser.form(
                                Map.of(
                                        "username",
                                        holder.userName(),
                                        "password",
                                        AccountMaker.PASSWORD)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.cookie(SESSION)).isEmpty();
    }

    /** A8. */
    @Test
    void whoeverWasSignedOutSignsInOverThePage() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        HttpResponse<String> answer = again(holder.userName(), AccountMaker.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"person\":\"" + holder.person() + "\"");
        assertThat(target(browser.open("/login"))).isEqualTo("/home");
        assertThat(browser.open("/login/again", "Accept", "application/json").body())
                .contains(holder.person().toString());
    }

    /** A8: over the page the same limits hold as at the door. */
    @Test
    void guessingOverThePageIsSlowedDownAndRefusedAsAtTheDoor() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        assertThat(
                        browser.post(
                                        "/login/again",
                                        Browser.form(
                                                Map.of(
                                                        "username",
                                                        holder.userName(),
                                                        "password",
                                                        AccountMaker.PASSWORD)),
                                        "application/json")
                                .statusCode())
                .as("without its token")
                .isEqualTo(403);
        for (int i = 0; i < 4; i++) {
            assertThat(again(holder.userName(), "guess number " + i).statusCode()).isEqualTo(401);
        }
        for (int i = 0; i < 2; i++) {
            browser.signIn(holder.userName(), "guess number " + i);
        }
        HttpResponse<String> answer = again(holder.userName(), AccountMaker.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.cookie(SESSION)).isEmpty();
    }

    private HttpResponse<String> again(String userName, String password) {
        String door = browser.open("/login/again", "Accept", "application/json").body();
        String token = door.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        return browser.post(
                "/login/again",
                Browser.form(Map.of("username", userName, "password", password, "_csrf", token)),
                "application/json");
    }

    /** P9. */
    @Test
    void afterAWrongPasswordTheFocusIsWhereItIsTypedAgain() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        assertThat(browser.open("/login").body()).doesNotContain("autofocus");
        assertThat(browser.signIn(holder.userName(), "not the password").body())
                .containsPattern("id=\"password\"[^>]* autofocus");
    }

    /** P9: an address that does not exist showed the bar of people who are not signed in. */
    @Test
    void anErrorPageKnowsWhoIsSignedIn() {
        assertThat(browser.open("/register/nothing").body()).contains(">Sign in<");
        browser.signIn(maker.anAccount(Role.TRAINEE).userName(), AccountMaker.PASSWORD);
        assertThat(browser.open("/themes").body())
                .contains("My start page")
                .doesNotContain(">Sign in<");
    }

    @Test
    void aDeepLinkSurvivesTheSignIn() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        HttpResponse<String> knock = browser.open("/learn/de-escalation/first-signs?x=1");
        assertThat(target(knock)).isEqualTo("/login");
        assertThat(browser.cookie(SESSION)).isEmpty();
        assertThat(target(browser.signIn(holder.userName(), AccountMaker.PASSWORD)))
                .isEqualTo("/learn/de-escalation/first-signs?x=1");
        assertThat(browser.cookie("MOST-PATH")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/a\r\nb"})
    void nobodyIsSentToAnotherSiteAfterSigningIn(String elsewhere) {
        Holder holder = maker.anAccount(Role.TRAINEE);
        browser.setCookie(
                "MOST-PATH",
                Base64.getUrlEncoder().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8)));
        assertThat(target(browser.signIn(holder.userName(), AccountMaker.PASSWORD)))
                .isEqualTo("/home");
    }

    @Test
    void theTrailSaysWhoSignedIn() {
        Holder holder = maker.anAccount(Role.ADMINISTRATOR);
        browser.signIn(holder.userName(), AccountMaker.PASSWORD);

        String trail =
                browser.open(
                                "/audit.csv?act=identity.signed-in&subject=account:"
                                        + holder.account())
                        .body();
        assertThat(trail)
                .contains("\"actor\",\"actor-name\"")
                .contains(
                        "\"%s\",\"Jitka %s\",\"identity.signed-in\""
                                .formatted(holder.person(), AccountMaker.FAMILY_NAME));
    }

    @Test
    void signingOutEndsTheSession() {
        Holder holder = maker.anAccountWithoutPassword(Role.TRAINEE);
        OneTimePassword slip =
                maker.asAdministrator(() -> accounts.issueOneTimePassword(holder.account()));
        browser.signIn(holder.userName(), slip.code());
        String token = browser.fieldOf("/password", "_csrf");
        HttpResponse<String> answer = browser.post("/logout", Browser.form(Map.of("_csrf", token)));
        assertThat(target(answer)).isEqualTo("/login?signed-out");
        assertThat(target(browser.open("/password"))).startsWith("/login");
        assertThat(browser.open("/login?signed-out").body()).contains("You are signed out");
    }

    @Test
    void aReloadOfAPrintedSlipMakesNoOther() {
        Holder administrator = maker.anAccount(Role.ADMINISTRATOR);
        Holder holder = maker.anAccountWithoutPassword(Role.TRAINEE);
        String page = "/accounts/" + holder.account() + "/slip";
        browser.signIn(administrator.userName(), AccountMaker.PASSWORD);

        HttpResponse<String> made = browser.fillIn(page, Map.of());
        assertThat(target(made)).isEqualTo(page);
        Matcher code =
                Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}").matcher(browser.open(page).body());
        assertThat(code.find()).as("shown").isTrue();
        String reloaded = browser.open(page).body();
        assertThat(reloaded).as("shown once").doesNotContain(code.group()).contains("<form");
        assertThat(target(new Browser(port).signIn(holder.userName(), code.group())))
                .isEqualTo("/password");
    }

    @Test
    void aSlipAdmitsOnlyToTheChoiceOfAPassword() {
        Holder holder = maker.anAccountWithoutPassword(Role.TRAINEE);
        OneTimePassword slip =
                maker.asAdministrator(() -> accounts.issueOneTimePassword(holder.account()));
        String typed = slip.code().toLowerCase().replace('0', 'o').replace('1', 'l');
        assertThat(target(browser.signIn(holder.userName(), typed))).isEqualTo("/password");
        assertThat(target(browser.open("/home"))).isEqualTo("/password");
        assertThat(
                        browser.fillIn("/password", Map.of("current", typed, "password", "short"))
                                .statusCode())
                .isEqualTo(422);
        HttpResponse<String> chosen =
                browser.fillIn(
                        "/password",
                        Map.of(
                                "current",
                                slip.code(),
                                "password",
                                "a lantern by the river",
                                "passwordRepeated",
                                "a lantern by the river"));
        assertThat(target(chosen)).isEqualTo("/home");
        assertThat(new Browser(port).signIn(holder.userName(), slip.code()).statusCode())
                .isEqualTo(401);
        assertThat(target(new Browser(port).signIn(holder.userName(), "a lantern by the river")))
                .isEqualTo("/home");
    }

    @Test
    void lockingAnAccountEndsItsSessionsAtTheNextRequest() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        browser.signIn(holder.userName(), AccountMaker.PASSWORD);
        assertThat(browser.open("/password").statusCode()).isEqualTo(200);
        maker.asAdministrator(() -> accounts.lock(holder.account()));
        assertThat(target(browser.open("/password"))).startsWith("/login");
    }

    /** R1. */
    @Test
    void theEndOfTheLastEmploymentClosesTheAccount() {
        LocalDate today = LocalDate.now(clock);
        Holder holder = maker.anAccount(Role.TRAINEE);
        work.employ(holder.person(), today.minusDays(9));
        work.end(holder.person(), today);
        assertThat(target(browser.signIn(holder.userName(), AccountMaker.PASSWORD)))
                .as("the last day")
                .isEqualTo("/home");

        work.end(holder.person(), today.minusDays(1));
        await().untilAsserted(
                        () -> assertThat(target(browser.open("/password"))).startsWith("/login"));
        Browser again = new Browser(port);
        assertThat(again.signIn(holder.userName(), AccountMaker.PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(
                        maker.asAdministrator(
                                () -> accounts.find(holder.account()).orElseThrow().state()))
                .isEqualTo(AccountSummary.State.CLOSED);

        work.end(holder.person(), today.plusDays(9));
        assertThat(target(again.signIn(holder.userName(), AccountMaker.PASSWORD)))
                .isEqualTo("/home");
    }

    @Test
    void aRoleCountsFromTheNextRequestOn() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        Holder other = maker.anAccountWithoutPassword(Role.TRAINEE);
        String page = "/accounts/" + other.account() + "/slip";
        browser.signIn(holder.userName(), AccountMaker.PASSWORD);
        assertThat(browser.open(page).statusCode()).isEqualTo(403);
        maker.asAdministrator(() -> accounts.grant(holder.account(), Role.ADMINISTRATOR));
        assertThat(browser.open(page).statusCode()).isEqualTo(200);
        maker.asAdministrator(() -> accounts.grant(other.account(), Role.ADMINISTRATOR));
        maker.asAdministrator(() -> accounts.withdraw(holder.account(), Role.ADMINISTRATOR));
        assertThat(browser.open(page).statusCode()).isEqualTo(403);
    }

    @Test
    void aLanguageInTheAddressOfAScreenCountsForAllPagesUntilTheNextSignIn() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        browser.signIn(holder.userName(), AccountMaker.PASSWORD);
        assertThat(browser.open("/home").body()).contains("lang=\"en\"");

        assertThat(browser.open("/home?lang=sl").body()).contains("lang=\"sl\"");
        assertThat(browser.open("/home").body()).contains("lang=\"sl\"");
        assertThat(browser.open("/password").body()).contains("<html lang=\"sl\"");

        assertThat(browser.open("/password?lang=de").body()).contains("<html lang=\"de\"");
        assertThat(browser.open("/home").body()).as("chosen last").contains("lang=\"de\"");

        Browser next = new Browser(port);
        next.signIn(holder.userName(), AccountMaker.PASSWORD);
        assertThat(next.open("/home").body()).as("kept for the person").contains("lang=\"de\"");
    }

    @Test
    void tenMegabytesOfUserNameAreRefused() {
        browser.open("/login");
        HttpResponse<String> answer =
                browser.post("/login", "username=" + "a".repeat(10_000_000) + "&password=b");
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("This is too large");
    }

    @Test
    void aScriptInTheNameComesBackAsText() {
        HttpResponse<String> answer =
                browser.signIn("\"><script>alert(1)</script>", "some password");
        assertThat(answer.body())
                .contains("value=\"&#34;>&lt;script>alert(1)&lt;/script>\"")
                .doesNotContain("<script");
    }

    @Test
    void noPersonalDataGetsIntoTheLog(CapturedOutput log) {
        Holder holder = maker.anAccount(Role.TRAINEE);
        browser.signIn(holder.email(), "my secret guess");
        browser.signIn("typed.by.mistake@example.org", "my secret guess");
        browser.signIn(holder.userName(), AccountMaker.PASSWORD);
        browser.open("/password");
        assertThat(log.getAll().toLowerCase())
                .doesNotContain(holder.email().toLowerCase())
                .doesNotContain("typed.by.mistake")
                .doesNotContain("my secret guess")
                .doesNotContain(AccountMaker.PASSWORD)
                .doesNotContain(AccountMaker.FAMILY_NAME.toLowerCase());
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^http://127.0.0.1:\\d+", ""))
                .orElse("stays: " + answer.statusCode());
    }

    private static String withoutTokens(String page, String name) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(name, "");
    }
}
