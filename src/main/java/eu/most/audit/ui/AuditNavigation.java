package eu.most.audit.ui;

import eu.most.access.Role;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavigationItem auditPlace() {
        return new NavigationItem(
                "audit.navigation",
                AuditView.ROUTE,
                90,
                Set.of(Role.ACCREDITOR, Role.ADMINISTRATOR));
    }
}
