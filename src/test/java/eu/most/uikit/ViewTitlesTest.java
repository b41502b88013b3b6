package eu.most.uikit;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@Tag("rules")
@WholeApplication
class ViewTitlesTest extends SpringBrowserlessTest {

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTabOfEveryViewWithoutParametersNamesTheApplication() {
        signIn(new Actor(PersonId.next(), "Everybody", EnumSet.allOf(Role.class)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        List<String> views =
                RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .filter(route -> route.getRouteParameters().isEmpty())
                        .map(RouteData::getTemplate)
                        .toList();

        assertThat(views).contains("home", "certificates", "modules");
        assertThat(views)
                .allSatisfy(view -> {
                    UI.getCurrent().navigate(view);
                    assertThat(UI.getCurrent().getInternals().getTitle()).matches(".{3,} – Most");
                });
    }
}
