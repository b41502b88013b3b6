package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import eu.most.WholeApplication;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address there is, asked as everybody, with what belongs to somebody else, and in every way
 * in which a fence could be stepped over (fault S1, A1). The addresses are collected from the
 * running application; one without a row fails, and so does a row that promises more or less than
 * what is so.
 *
 * @see "src/docs/decisions/0028-nobody-may-do-nothing.md"
 */
@Tag("rules")
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class AddressesTest {

    /**
     * Address, then who gets something there. {@code anybody} is everyone, without a sign-in;
     * {@code signed-in} everyone else; {@code none} is an address at which there is nothing here.
     *
     * <p>The people: {@code holder} of the certificate, a {@code trainee} who holds none, a {@code
     * trainer}, {@code own}: the coordinator of the organisation that runs the prison, offers the
     * service and employs the person; {@code foreign}: the coordinator of another; an {@code
     * accreditor} and an {@code administrator}.
     */
    private static final String TABLE =
            """
            /                                       anybody
            /.well-known/most                       anybody
            /.well-known/most/                      anybody
            /.well-known/most/ca.cer                anybody
            /.well-known/most/ca.crl                anybody
            /.well-known/most/ca.pem                anybody
            /.well-known/most/audit-checkpoint      anybody
            /.well-known/most/checkpoint            anybody
            /.well-known/most/gate.json             anybody
            /.well-known/most/jwks.json             anybody
            /.well-known/most/keys/{id}             anybody
            /.well-known/most/log                   anybody
            /.well-known/most/log-key               anybody
            /.well-known/most/status.json           anybody
            /.well-known/most/status/{list}.cwt     anybody
            /.well-known/most/status/{list}/revocation.jwt  anybody
            /.well-known/most/status/{list}/suspension.jwt  anybody
            /V/{code}                               anybody
            /actuator/health                        anybody
            /actuator/health/**                     anybody
            /api/v1/certificates/{code}             anybody
            /api/v1/certificates/{code}/log         anybody
            /api/v1/log/consistency                 anybody
            /api/v1/log/entries/{index}             anybody
            /api/v1/openapi.json                    anybody
            /api/v1/openapi.json.yaml               anybody
            /api/v1/services                        anybody
            /api/v1/verify                          anybody
            /api/v1/verify/bulk                     anybody
            /api/v1/verify/bulk/{id}                anybody
            /api/v1/verify/bulk/{id}/result         anybody
            /error                                  anybody
            /gate                                   anybody
            /gate/manifest.webmanifest              anybody
            /gate/most-gate.html                    anybody
            /gate/worker.js                         anybody
            /login                                  anybody
            /login/again                            anybody
            /media/{version}/{name}                 anybody
            /register                               anybody
            /register.csv                           anybody
            /setup                                  anybody
            /shared/{token}                         anybody
            /verify                                 anybody
            /verify/bulk                            anybody
            /verify/bulk/{id}                       anybody
            /verify/bulk/{id}/certificates-checked.csv  anybody
            /verify/bulk/{id}/delete                anybody
            /verify/bulk/{id}/protocol              anybody
            /verify/{code}                          anybody
            /verify/{code}/log                      anybody

            /**                                     none
            /webjars/**                             none

            /certificates                           signed-in
            /home                                   signed-in
            /inbox                                  signed-in
            /me                                     signed-in
            /modules                                signed-in
            /modules/{module}                       signed-in
            /password                               signed-in
            /vaadinServlet/*                        signed-in

            /learn/{module}                         holder trainee
            /learn/{module}/{step}                  holder trainee
            /lesson-media/{module}/{version}/{name}  none

            /certificates/mine.zip                  signed-in
            /certificates/check                     accreditor
            /certificates/check/{id}                none
            /certificates/check/{id}/certificates-checked.csv  none
            /certificates/check/{id}/delete         none
            /certificates/check/{id}/protocol       none
            /certificates/{number}                  holder accreditor
            /certificates/{number}.jwt              holder accreditor
            /certificates/{number}.json             holder accreditor
            /certificates/{number}.pdf              holder accreditor
            /certificates/{number}.png              holder accreditor
            /certificates/{number}/letter.pdf       holder accreditor

            /certificate-themes                     trainer administrator
            /certificate-themes/{theme}             trainer administrator
            /modules/import                         trainer administrator

            /accreditation                          own foreign accreditor administrator
            /accreditation/gate-lists               own foreign accreditor administrator
            /accreditation/gate-lists/{prison}.pdf  own accreditor administrator
            /accreditation/services/{service}       own accreditor administrator
            /accreditation/standards                own foreign accreditor administrator
            /accreditation/standards/new            accreditor administrator
            /accreditation/standards/{standard}/new  accreditor administrator

            /registry                               own foreign accreditor administrator
            /registry/organisations                 own foreign accreditor administrator
            /registry/organisations/{organisation}  own accreditor administrator
            /registry/people                        own foreign accreditor administrator
            /registry/people/new                    own foreign accreditor administrator
            /registry/people/new/with-code          own foreign accreditor administrator
            /registry/people/new/without-employer   accreditor administrator
            /registry/people/{person}               own accreditor administrator
            /registry/people/{person}/merge         accreditor administrator
            /registry/prisons                       own foreign accreditor administrator
            /registry/prisons/{prison}              own foreign accreditor administrator
            /registry/services                      own foreign accreditor administrator
            /registry/services/{service}            own accreditor administrator

            /audit                                  accreditor administrator
            /audit.csv                              accreditor administrator

            /accounts                               administrator
            /accounts/api-keys                      administrator
            /accounts/new/{person}                  administrator
            /accounts/{id}                          administrator
            /accounts/{id}/slip                     administrator
            /backlog                                administrator
            /preservation                           administrator
            """;

    private static final List<String> PEOPLE =
            List.of(
                    "holder",
                    "trainee",
                    "trainer",
                    "own",
                    "foreign",
                    "accreditor",
                    "administrator");

    private final Map<String, List<String>> rows = rows();
    private final List<String> unexpected = new ArrayList<>();

    @Autowired ApplicationContext context;
    @Autowired ServletContext servlets;
    @LocalServerPort int port;

    private AddressesWorld world;

    @BeforeAll
    void somebodysThings() {
        world = context.getAutowireCapableBeanFactory().createBean(AddressesWorld.class);
        await().until(world::isComplete);
    }

    @BeforeEach
    void nothingYet() {
        unexpected.clear();
    }

    @Test
    void everyAddressHasARow() {
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(rows.keySet());
    }

    @Test
    void whoIsNotSignedInGetsWhatIsPublicAndNothingElse() {
        rows.forEach((address, who) -> {
            if (who.contains("anybody")) {
                Visit visit = visit("nobody", "GET", world.path(address));
                note(visit, visit.isAskedToSignIn());
            } else {
                variations(world.path(address))
                        .forEach(visit -> note(visit, !visit.isSentToTheDoor()));
            }
        });
        assertThat(unexpected).isEmpty();
        assertThat(world.browser("nobody").cookie("MOST")).isEmpty();
    }

    @Test
    void whoIsSignedInGetsWhatIsTheirs() {
        PEOPLE.forEach(person -> {
            rows.forEach((address, who) -> {
                if (!who.contains("anybody")) {
                    boolean theirs = who.contains("signed-in") || who.contains(person);
                    Visit visit = visit(person, "GET", world.path(address));
                    note(visit, visit.opened() != theirs);
                    if (!theirs) {
                        detours(person, address);
                    }
                }
            });
            world.browser(person).fillIn("/password", "/logout", Map.of());
        });
        assertThat(unexpected).isEmpty();
    }

    /** Whatever Vaadin answers with a page of its own is asked once; each makes a screen. */
    private void detours(String person, String address) {
        String path = world.path(address);
        Stream.of("uidl", "heartbeat", "push")
                .map(type -> visit(person, "GET", path + "?v-r=" + type))
                .forEach(visit -> note(visit, visit.opened()));
        Visit options = visit(person, "OPTIONS", path);
        note(options, options.opened() && !options.answer().body().isEmpty());
        if (path.contains(".")) {
            Stream.of(path + "/", path + ";x=y", shouted(path))
                    .map(other -> visit(person, "GET", other))
                    .forEach(visit -> note(visit, visit.opened()));
            Visit head = visit(person, "HEAD", path);
            note(head, head.opened());
        }
        Visit form =
                new Visit(
                        person,
                        "form",
                        path,
                        world.browser(person).fillIn("/password", path, Map.of()));
        note(form, form.opened());
    }

    private Stream<Visit> variations(String path) {
        return Stream.of(
                        Stream.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE")
                                .map(method -> visit("nobody", method, path)),
                        Stream.of("uidl", "heartbeat", "push", "init", "")
                                .flatMap(type ->
                                        Stream.of("GET", "POST")
                                                .map(method ->
                                                        visit(
                                                                "nobody",
                                                                method,
                                                                path + "?v-r=" + type))),
                        Stream.of(path + "/", path + ";x=y", shouted(path))
                                .map(other -> visit("nobody", "GET", other)))
                .flatMap(visits -> visits);
    }

    private record Visit(String who, String how, String path, HttpResponse<String> answer) {

        boolean opened() {
            return answer.statusCode() < 400 && !isSentToTheDoor();
        }

        /** Or refused before anybody asks who it is: no such path, no form without its token. */
        boolean isSentToTheDoor() {
            return isAskedToSignIn() || answer.statusCode() == 400 || answer.statusCode() == 403;
        }

        boolean isAskedToSignIn() {
            String to = answer.headers().firstValue("Location").orElse("");
            return answer.statusCode() == 401
                    || (answer.statusCode() == 302 && to.startsWith("/login"));
        }
    }

    private static String shouted(String path) {
        return path.toUpperCase(Locale.ROOT);
    }

    private Visit visit(String who, String method, String path) {
        return new Visit(who, method, path, world.browser(who).ask(method, path));
    }

    private void note(Visit visit, boolean wrong) {
        if (wrong) {
            unexpected.add(
                    visit.who()
                            + " "
                            + visit.how()
                            + " "
                            + visit.path()
                            + " "
                            + visit.answer().statusCode());
        }
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLE.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(" +")))
                .forEach(row -> rows.put(row.getFirst(), row.subList(1, row.size())));
        return rows;
    }

    private Set<String> addresses() {
        TreeSet<String> found = new TreeSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping ->
                        mapping.getHandlerMethods()
                                .keySet()
                                .forEach(one -> found.addAll(one.getPatternValues())));
        context.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> found.addAll(mapping.getHandlerMap().keySet()));
        context.getBeansOfType(RouterFunctionMapping.class)
                .values()
                .forEach(mapping -> found.addAll(paths(mapping.getRouterFunction())));
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes()
                .forEach(route -> found.add("/" + route.getTemplate()));
        servlets.getServletRegistrations()
                .values()
                .forEach(servlet ->
                        servlet.getMappings().stream()
                                .filter(path -> path.length() > 1)
                                .forEach(found::add));
        TreeSet<String> addresses = new TreeSet<>();
        found.forEach(address ->
                addresses.add(
                        address.replaceAll("\\{(\\w+):[^/]*}(?=\\.|/|$)", "{$1}")
                                .replaceAll(":(\\w+)\\??", "{$1}")));
        return addresses;
    }

    private static List<String> paths(@Nullable Object routes) {
        Matcher path = Pattern.compile("(?<=[ (])/[^ )]*").matcher(String.valueOf(routes));
        return path.results().map(found -> found.group()).toList();
    }
}
