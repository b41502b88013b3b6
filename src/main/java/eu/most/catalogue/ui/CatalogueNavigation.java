package eu.most.catalogue.ui;

import eu.most.catalogue.CataloguePages;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue into the main navigation. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationItem modulesInNavigation() {
        return new NavigationItem("catalogue.navigation", CataloguePages.MODULES, 20, Set.of());
    }
}
