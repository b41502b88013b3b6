package eu.most.portal.ui;

import eu.most.uikit.NavigationItem;
import eu.most.uikit.ShellPages;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The start page stands first in the menu. */
@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    @Bean
    NavigationItem homeItem() {
        return new NavigationItem("portal.navigation", ShellPages.HOME, 0, Set.of());
    }
}
