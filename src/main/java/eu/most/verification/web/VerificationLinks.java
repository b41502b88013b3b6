package eu.most.verification.web;

import eu.most.access.LinkedPage;
import eu.most.access.LinkedPages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that others lead to. */
@Configuration(proxyBeanMethods = false)
class VerificationLinks {

    @Bean
    LinkedPages linkedVerificationPages() {
        return new LinkedPages(
                Map.of(LinkedPage.CERTIFICATE_LIST_CHECK, OfficerListPage.PATH.substring(1)));
    }
}
