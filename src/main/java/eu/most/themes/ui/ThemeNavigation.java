package eu.most.themes.ui;

import eu.most.access.Role;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where themes stand in the menu. */
@Configuration(proxyBeanMethods = false)
class ThemeNavigation {

    static final String PATH = "certificate-themes";

    @Bean
    NavigationItem themesItem() {
        return new NavigationItem(
                "certificates.theme.navigation",
                PATH,
                35,
                Set.of(Role.TRAINER, Role.ADMINISTRATOR));
    }
}
