package eu.most.certificates.ui;

import eu.most.access.Role;
import eu.most.certificates.CertificatePages;
import eu.most.uikit.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the certificates stand in the menu. */
@Configuration
class CertificatesNavigation {

    @Bean
    NavigationItem certificatesItem() {
        return new NavigationItem(
                "certificates.navigation",
                CertificatePages.CERTIFICATES,
                30,
                Set.of(Role.TRAINEE, Role.ACCREDITOR));
    }
}
