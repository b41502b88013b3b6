package eu.most.identity.ui;

import eu.most.access.LinkedPage;
import eu.most.access.LinkedPages;
import eu.most.access.Role;
import eu.most.uikit.NavigationItem;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts stand in the main navigation, and where others lead to them. */
@Configuration(proxyBeanMethods = false)
class IdentityLinks {

    @Bean
    LinkedPages linkedIdentityPages() {
        return new LinkedPages(Map.of(LinkedPage.ACCOUNTS, IdentityPages.ACCOUNTS));
    }

    @Bean
    NavigationItem accountsNavigation() {
        return new NavigationItem(
                "identity.navigation", IdentityPages.ACCOUNTS, 90, Set.of(Role.ADMINISTRATOR));
    }
}
