package eu.most.uikit;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import eu.most.HostileTexts;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every screen opens with whatever text stands in its address (fault V3). */
@WholeApplication
class HostileSearchesTest extends SpringBrowserlessTest {

    /** What screens read from their addresses. */
    private static final List<String> PARAMETERS =
            List.of("q", "query", "act", "subject", "from", "until", "page", "prison", "kind");

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyScreenOpensWithAnySearch() {
        signIn(new Actor(PersonId.next(), "Somebody", EnumSet.allOf(Role.class)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        List<String> screens =
                RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .map(RouteData::getTemplate)
                        .filter(path -> !path.contains(":"))
                        .toList();
        assertThat(screens).contains("certificates", "audit", "registry/people", "accounts");
        for (String screen : screens) {
            for (String text : HostileTexts.ALL) {
                UI.getCurrent().navigate(screen, asked(text));
                assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                        .as(screen + " and " + HostileTexts.nameOf(text))
                        .isNotEmpty()
                        .noneMatch(shown -> shown instanceof FailurePage);
            }
        }
    }

    private static QueryParameters asked(String text) {
        return QueryParameters.simple(
                PARAMETERS.stream().collect(Collectors.toMap(Function.identity(), _ -> text)));
    }
}
