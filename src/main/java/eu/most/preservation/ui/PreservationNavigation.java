package eu.most.preservation.ui;

import eu.most.access.Role;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where preservation stands in the menu. */
@Configuration
class PreservationNavigation {

    @Bean
    NavigationItem preservationItem() {
        return new NavigationItem(
                "certificates.preservation.navigation",
                PreservationView.ROUTE,
                85,
                Set.of(Role.ADMINISTRATOR));
    }
}
