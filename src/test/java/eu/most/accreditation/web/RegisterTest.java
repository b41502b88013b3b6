package eu.most.accreditation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.accreditation.ServicesInTests;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public register as strangers meet it: page, table, interface for programs. */
@WholeApplication
class RegisterTest {

    private final ServicesInTests world;
    private final MockMvc browser;
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    private ServicesInTests.Offer offer;

    @Autowired
    RegisterTest(ServicesInTests world, WebApplicationContext context) {
        this.world = world;
        browser =
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        offer = world.nothing();
    }

    @BeforeEach
    void oneAccreditedService() {
        world.standardForTwo();
        offer = world.offer("=Žlutý <b>kůň</b>, s. r. o. " + mark);
        world.issue(offer.anna(), world.today().plusYears(1));
        world.issue(offer.boris(), world.today().plusYears(1));
        await().untilAsserted(() -> assertThat(csv(mark)).contains(mark));
    }

    @Test
    void theRegisterNamesTheServiceAndNobodyWhoDeliversIt() throws Exception {
        String page = page("query", mark);

        assertThat(page)
                .contains("Debt counselling", "Žlutý &lt;b&gt;kůň&lt;/b&gt;", "Meets the standard")
                .contains("nobody has decided on one")
                .doesNotContain("Accredited", "accredited")
                .doesNotContain("<b>kůň")
                .doesNotContain("Kosová", "Svobodová");
    }

    @Test
    void theRegisterSpeaksTheReadersLanguage() throws Exception {
        String page =
                get("/register", "query", mark, "lang", "sl")
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("Svetovanje o\u00a0dolgovih", "Izpolnjuje standard");
    }

    @Test
    void theRegisterMakesNoSessionAndMayBeCached() throws Exception {
        MockHttpServletResponse answer = get("/register");

        assertThat(answer.getCookie("MOST")).isNull();
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=10").contains("public");
        assertThat(answer.getHeaders("Vary").toString()).contains("Accept-Language", "Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zluty <b>kun", "ŽLUTÝ"})
    void theSearchIsBlindToAccentsAndCase(String text) throws Exception {
        assertThat(csv(text)).contains(mark);
    }

    @Test
    void theSearchFindsAKindByItsNameInTheReadersLanguage() throws Exception {
        assertThat(csv("dluhove", "cs")).contains(mark);
        assertThat(csv("dluhove", "en")).doesNotContain(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "!",
                "'; DROP TABLE person; --",
                "<script>alert(1)</script>",
                "{query}",
                "\u0000",
                "\uD800"
            })
    void hostileTextFindsNothingAndRunsNothing(String text) throws Exception {
        MockHttpServletResponse answer = get("/register", "query", text + "qzqx" + text);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("<script>", "Meets the standard</span>")
                .contains("No service matches");
    }

    @Test
    void aVeryLongTextIsCutAndFindsNothing() throws Exception {
        assertThat(get("/register", "query", "ž".repeat(3000)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "page,0",
        "page,-1",
        "page,x",
        "page,99999999999",
        "kind,NONSENSE",
        "prison,nowhere"
    })
    void nonsenseInAFilterNarrowsNothing(String name, String value) throws Exception {
        assertThat(page("query", mark, name, value)).contains("Debt counselling");
    }

    @Test
    void theTableIsSafeForSpreadsheets() throws Exception {
        MockHttpServletResponse answer = get("/register.csv", "query", mark);

        assertThat(answer.getContentType()).startsWith("text/csv");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        String[] lines = answer.getContentAsString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\uFEFF\"Service\",\"Organisation\"");
        assertThat(lines[1])
                .contains(",\"'=Žlutý <b>kůň</b>, s. r. o. " + mark + "\",")
                .endsWith(
                        "\"Meets the standard\",\"%s\",\"%s\""
                                .formatted(world.today(), world.today().plusYears(1)));
    }

    @Test
    void programsGetTheSameServices() throws Exception {
        MockHttpServletResponse answer =
                get("/api/v1/services", "query", mark, "kind", "debt_counselling");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"id\":\"" + offer.service() + "\"", "\"total\":1", "\"accredited\"")
                .contains("\"decided\":false")
                .doesNotContain("Kosová");
    }

    @ParameterizedTest
    @CsvSource({"kind,nonsense", "prison,nowhere", "size,201", "size,0", "page,0", "page,x"})
    void programsAreToldWhatTheyDidWrong(String name, String value) throws Exception {
        MockHttpServletResponse answer = get("/api/v1/services", name, value);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    private String page(String... parameters) throws Exception {
        MockHttpServletResponse answer = get("/register", parameters);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String csv(String query) throws Exception {
        return csv(query, "en");
    }

    private String csv(String query, String language) throws Exception {
        return get("/register.csv", "query", query, "lang", language)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String path, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.get(path).locale(Locale.ENGLISH);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }
}
