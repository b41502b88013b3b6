package eu.most.catalogue;

import eu.most.access.PublicAddresses;
import eu.most.access.PublicAddresses.Content;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pictures of lessons, which anybody may fetch who knows their address. */
@Configuration(proxyBeanMethods = false)
class PictureAddresses {

    @Bean
    PublicAddresses addressesOfPictures() {
        return PublicAddresses.of(Content.FILE, "/media/**");
    }
}
