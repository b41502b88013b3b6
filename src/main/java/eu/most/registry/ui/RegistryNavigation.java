package eu.most.registry.ui;

import eu.most.access.Role;
import eu.most.registry.RegistryPages;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the registry stands in the menu. */
@Configuration(proxyBeanMethods = false)
class RegistryNavigation {

    @Bean
    NavigationItem registryItem() {
        return new NavigationItem(
                "registry.navigation",
                RegistryPages.REGISTRY,
                50,
                Set.of(Role.COORDINATOR, Role.ACCREDITOR, Role.ADMINISTRATOR));
    }
}
