package eu.most.certificates.ui;

import eu.most.access.LinkedPage;
import eu.most.access.LinkedPages;
import eu.most.certificates.CertificatePages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that others lead to. */
@Configuration(proxyBeanMethods = false)
class CertificateLinks {

    @Bean
    LinkedPages linkedCertificatePages() {
        return new LinkedPages(Map.of(LinkedPage.CERTIFICATES, CertificatePages.CERTIFICATES));
    }
}
