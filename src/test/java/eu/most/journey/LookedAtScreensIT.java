package eu.most.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every screen and every plain page as it is drawn, in four languages, at three widths, light and
 * dark: no column too narrow to read, no text on another, nothing outside the window (P3, A7). A
 * screen that is not on the list fails.
 */
class LookedAtScreensIT extends InTheBrowser {

    private static final List<String> LANGUAGES = List.of("en", "cs", "sl", "de");

    private static final int[] WIDTHS = {1280, 390, 320};

    private static final int[][] FIRST_SCREENS = {{390, 844}, {320, 640}, {640, 400}};

    private static final String DOUBLE = "officer.druhy";

    @Autowired JdbcClient database;
    @Autowired ServletContext servletContext;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    @Test
    void everyScreenIsOnTheList() {
        Set<String> routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                        .getRegisteredRoutes()
                        .stream()
                        .map(route -> "/" + route.getTemplate())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ScreenList.SCREENS).extracting(ScreenList.Screen::template).containsAll(routes);
    }

    @Test
    void everyPlainPageIsOnTheList() {
        Set<String> pages =
                handlers.getHandlerMethods().entrySet().stream()
                        .filter(mapping -> isPage(mapping.getKey(), mapping.getValue()))
                        .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ScreenList.PAGES).extracting(ScreenList.Screen::template).containsAll(pages);
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return handler.getBeanType().getName().startsWith("eu.most")
                && handler.getMethod().getReturnType() == String.class
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && !handler.hasMethodAnnotation(ResponseBody.class)
                && (methods.isEmpty() || methods.contains(RequestMethod.GET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "accreditor.zupan",
                "coordinator.svoboda",
                "trainer.weber",
                "officer.novak"
            })
    void everyScreenCanBeReadByWhoeverWorksWithIt(String person) {
        List<String> wrong = new ArrayList<>();
        try (Visitor visitor = visitor()) {
            visitor.signsIn(person);
            List<String> paths = new ArrayList<>(pathsFor(visitor, person, ScreenList.SCREENS));
            if (person.equals("trainer.weber")) {
                paths.add(beginsATheme(visitor));
            }
            if (person.equals("officer.novak")) {
                begins(visitor);
            }
            for (String language : LANGUAGES) {
                visitor.page().navigate(visitor.address("/home?lang=" + language));
                for (String path : paths) {
                    goesTo(visitor.page(), path);
                    looks(visitor, language + " " + path, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin"})
    void everyPlainPageCanBeReadByWhoeverOpensIt(String person) {
        List<String> wrong = new ArrayList<>();
        try (Visitor visitor = visitor()) {
            if (!person.isEmpty()) {
                visitor.signsIn(person);
            }
            for (String path : pathsFor(visitor, person, ScreenList.PAGES)) {
                for (String language : LANGUAGES) {
                    visitor.page().navigate(visitor.address(path + "?lang=" + language));
                    looks(visitor, language + " " + path, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** P3: "today" and "lapses 1 December" stood on each other. */
    @Test
    void theDayOnWhichAServiceFallsStandsBesideToday() {
        try (Visitor officer = visitor()) {
            officer.signsIn("accreditor.zupan");
            officer.page()
                    .locator("main")
                    .evaluate(
                            """
                            main => main.innerHTML = ['soon', 'later', 'far'].map(far => `
                              <h1>A service</h1>
                              <div class="card"><div class="timeline ${far}"><b class="now"></b>
                              <span class="now">heute</span><b class="fall"></b>
                              <span class="fall">fällt weg am 30. September 2027</span></div></div>`).join('')\
                            """);
            for (int width : WIDTHS) {
                officer.page().setViewportSize(width, 844);
                assertThat(officer.illegible()).as("at %s", width).isEmpty();
            }
        }
    }

    /** P6, A7: at 390 × 844, on the smallest phone, and in a usual window magnified to 200 %. */
    @Test
    void aQuestionAndItsFirstOptionAreSeenAtOnce() {
        List<String> wrong = new ArrayList<>();
        aDoubleOfTheOfficer();
        try (Visitor officer = visitor()) {
            officer.signsIn(DOUBLE);
            begins(officer);
            readsUpToTheTest(officer);
            Page page = officer.page();
            for (String language : LANGUAGES) {
                page.navigate(officer.address("/home?lang=" + language));
                page.navigate(officer.address("/learn/de-escalation/test?item=1"));
                for (int question = 1; question <= 10; question++) {
                    page.waitForFunction(
                            """
                            number => document.querySelector('.in-test h1')?.textContent.includes(number)
                              && document.querySelector('.in-test .choice')
                              && Object.values(Vaadin.Flow.clients).every(client => !client.isActive())\
                            """,
                            " " + question + " ");
                    for (int[] window : FIRST_SCREENS) {
                        page.setViewportSize(window[0], window[1]);
                        int end =
                                (int)
                                        page.evaluate(
                                                """
                                                () => Math.ceil(document.querySelector('.choice')
                                                  .getBoundingClientRect().bottom)\
                                                """);
                        if (end > window[1] || isAnythingSticky(page)) {
                            wrong.add(
                                    "%s, question %s at %s × %s: first option ends at %s"
                                            .formatted(
                                                    language, question, window[0], window[1], end));
                        }
                    }
                    page.locator(".dock .primary").click();
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who has read every lesson is of no use to the tests that begin. */
    private void aDoubleOfTheOfficer() {
        UUID person = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        database.sql(
                        """
                        INSERT INTO person (id, version, given_name, family_name, language, sector)
                        SELECT ?, 0, given_name, 'Druhý', 'en', sector FROM person
                        WHERE id = (SELECT person_id FROM account WHERE user_name = 'officer.novak')
                        """)
                .param(person)
                .update();
        database.sql(
                        """
                        INSERT INTO account (id, version, person_id, user_name, password_hash, credentials_revision, opened_at)
                        SELECT ?, 0, ?, ?, password_hash, credentials_revision, opened_at FROM account
                        WHERE user_name = 'officer.novak'
                        """)
                .params(account, person, DOUBLE)
                .update();
        database.sql(
                        """
                        INSERT INTO account_role (account_id, role)
                        SELECT ?, role FROM account_role JOIN account ON account.id = account_id
                        WHERE user_name = 'officer.novak'
                        """)
                .param(account)
                .update();
    }

    private static boolean isAnythingSticky(Page page) {
        return (boolean)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('.player, .player *')].some(
                          each => ['sticky', 'fixed'].includes(getComputedStyle(each).position))\
                        """);
    }

    private static List<String> pathsFor(
            Visitor visitor, String person, List<ScreenList.Screen> screens) {
        return screens.stream()
                .filter(screen -> screen.person().equals(person) && !screen.path().isEmpty())
                .map(screen -> screen.pathFor(visitor))
                .toList();
    }

    /** A lesson opens for whoever began the module. */
    private static void begins(Visitor trainee) {
        trainee.page().navigate(trainee.address("/modules/de-escalation"));
        trainee.page().locator("main h1").waitFor();
        if (trainee.page().locator("main button.primary").count() > 0) {
            trainee.presses("Start");
            trainee.arrivesAt("/learn/de-escalation/before-words");
        }
    }

    /** Until the test asks its first question. */
    private static void readsUpToTheTest(Visitor trainee) {
        Page page = trainee.page();
        page.navigate(trainee.address("/learn/de-escalation"));
        settles(page);
        while (page.locator("most-lesson-end").count() > 0) {
            String lesson = page.url();
            page.locator("most-lesson-end").scrollIntoViewIfNeeded();
            page.waitForTimeout(3000);
            page.locator(".dock button.primary").click();
            page.waitForCondition(() -> !page.url().equals(lesson));
            settles(page);
        }
        trainee.presses("the test");
        page.waitForURL(Pattern.compile(".*item=.*"));
    }

    /** Until the screen that was asked for is the one that is there. */
    private static void settles(Page page) {
        page.waitForFunction(
                """
                () => document.querySelector('main h1') && window.Vaadin?.Flow?.clients
                  && Object.values(Vaadin.Flow.clients).every(client => !client.isActive())\
                """);
    }

    private static String beginsATheme(Visitor trainer) {
        trainer.page().navigate(trainer.address("/certificate-themes"));
        trainer.page().locator("main input").first().fill("Seen by all");
        trainer.presses("Start a theme");
        trainer.arrivesAt("/certificate-themes/[0-9a-f-]{36}");
        return URI.create(trainer.page().url()).getPath();
    }

    /** As by a link inside: the page stays, only the screen in it changes. */
    private static void goesTo(Page page, String path) {
        page.locator("most-shell main h1").first().waitFor();
        page.evaluate(
                """
                path => {
                  history.pushState({}, '', path);
                  window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
                }\
                """,
                path);
        page.waitForFunction(
                """
                path => document.querySelector('most-shell-bar').path.startsWith(path.slice(1).split('?')[0])
                  && document.querySelector('main h1')
                  && Object.values(Vaadin.Flow.clients).every(client => !client.isActive())\
                """,
                path);
    }

    private static void looks(Visitor visitor, String where, List<String> wrong) {
        Page page = visitor.page();
        page.locator("main details")
                .evaluateAll("all => all.forEach(details => details.open = true)");
        for (int width : WIDTHS) {
            page.setViewportSize(width, 844);
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT));
            visitor.illegible().forEach(fault -> wrong.add(where + " at " + width + ": " + fault));
        }
    }
}
