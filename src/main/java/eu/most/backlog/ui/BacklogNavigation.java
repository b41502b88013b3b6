package eu.most.backlog.ui;

import eu.most.access.Role;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where waiting work stands in the menu. */
@Configuration
class BacklogNavigation {

    @Bean
    NavigationItem backlogItem() {
        return new NavigationItem(
                "backlog.navigation", BacklogView.ROUTE, 86, Set.of(Role.ADMINISTRATOR));
    }
}
