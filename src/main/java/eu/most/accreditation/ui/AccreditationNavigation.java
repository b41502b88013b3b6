package eu.most.accreditation.ui;

import eu.most.access.Role;
import eu.most.accreditation.AccreditationPages;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accreditation stands in the menu. */
@Configuration(proxyBeanMethods = false)
class AccreditationNavigation {

    @Bean
    NavigationItem accreditationItem() {
        return new NavigationItem(
                "accreditation.navigation",
                AccreditationPages.ACCREDITATION,
                40,
                Set.of(Role.COORDINATOR, Role.ACCREDITOR, Role.ADMINISTRATOR));
    }
}
