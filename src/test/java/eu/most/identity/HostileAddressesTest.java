package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.HostileTexts;
import eu.most.WholeApplication;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.AccountMaker.Holder;
import eu.most.people.People;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever an address is asked with, it answers (fault V3): a walk over each address that is there,
 * with each of its parameters and parts.
 */
@WholeApplication
class HostileAddressesTest {

    /** Broken UTF-8 among them, as no client of ours would send it. */
    static final List<String> ENCODED =
            Stream.concat(
                            HostileTexts.ALL.stream()
                                    .filter(text -> text.length() < 1000)
                                    .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                            Stream.of("%ED%A0%BD", "%FF", "%F0%9F", "%C0%80", "a%0D%0Ab"))
                    .distinct()
                    .toList();

    private final AccountMaker maker;
    private final RequestMappingHandlerMapping addresses;
    private final int port;

    HostileAddressesTest(
            @Autowired CurrentActor currentActor,
            @Autowired People people,
            @Autowired Accounts accounts,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            @LocalServerPort int port) {
        this.maker = new AccountMaker(currentActor, people, accounts);
        this.addresses = addresses;
        this.port = port;
    }

    @Test
    void everyAddressAnswers() {
        Holder officer = maker.anAccount(Role.ACCREDITOR);
        Browser browser = new Browser(port);
        browser.signIn(officer.userName(), AccountMaker.PASSWORD);
        List<String> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(20);
        for (String pattern : patterns) {
            for (String text : ENCODED) {
                String path =
                        pattern.replaceAll(
                                "\\{([^{}]|\\{[^{}]*})*}|\\*+", text.replace("+", "%20"));
                assertThat(browser.open(path).statusCode()).as(path).isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void whoeverSignsInUnderAnyNameIsRefusedInPeace(String name) {
        HttpResponse<String> answer = new Browser(port).signIn(name, "no password of anybody");
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    static final List<String> NAMES = HostileTexts.ALL;

    /** With all parameters that the address knows, each of them to be filled in. */
    private List<String> patterns() {
        TreeSet<String> patterns = new TreeSet<>();
        addresses
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    boolean reads =
                            mapping.getMethodsCondition().getMethods().isEmpty()
                                    || mapping.getMethodsCondition()
                                            .getMethods()
                                            .contains(RequestMethod.GET);
                    if (reads) {
                        mapping.getPatternValues()
                                .forEach(path -> patterns.add(path + query(method)));
                    }
                });
        return List.copyOf(patterns);
    }

    private static String query(HandlerMethod method) {
        String query =
                Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                        .flatMap(parameter -> name(parameter).stream())
                        .map(name -> name + "={text}")
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<String> name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Optional.ofNullable(parameter.getParameterName());
    }
}
