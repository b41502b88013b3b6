package eu.most.identity.ui;

import eu.most.access.Role;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's screens stand in the main navigation. */
@Configuration(proxyBeanMethods = false)
class IdentityPages {

    @Bean
    NavigationItem accountsNavigation() {
        return new NavigationItem(
                "identity.navigation", AccountsView.ROUTE, 90, Set.of(Role.ADMINISTRATOR));
    }
}
