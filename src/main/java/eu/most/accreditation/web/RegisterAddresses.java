package eu.most.accreditation.web;

import eu.most.access.PublicAddresses;
import eu.most.access.PublicAddresses.Content;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What anybody may open of the register of accredited services. */
@Configuration(proxyBeanMethods = false)
class RegisterAddresses {

    @Bean
    PublicAddresses addressesOfTheRegister() {
        return PublicAddresses.of(Content.PAGE, "/register/**", "/register.csv");
    }
}
