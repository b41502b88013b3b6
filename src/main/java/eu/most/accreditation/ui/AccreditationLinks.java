package eu.most.accreditation.ui;

import eu.most.access.LinkedPage;
import eu.most.access.LinkedPages;
import eu.most.accreditation.AccreditationPages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that others lead to. */
@Configuration(proxyBeanMethods = false)
class AccreditationLinks {

    @Bean
    LinkedPages linkedAccreditationPages() {
        return new LinkedPages(Map.of(LinkedPage.SERVICE_STATUS, AccreditationPages.SERVICES));
    }
}
