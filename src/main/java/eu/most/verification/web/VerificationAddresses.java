package eu.most.verification.web;

import eu.most.access.PublicAddresses;
import eu.most.access.PublicAddresses.Content;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What anybody may open of verification. */
@Configuration(proxyBeanMethods = false)
class VerificationAddresses {

    @Bean
    PublicAddresses addressesOfVerification() {
        return PublicAddresses.of(
                        Content.PAGE,
                        "/verify/**",
                        "/V/**",
                        "/shared/**",
                        "/gate/**",
                        "/.well-known/**")
                .and(
                        Content.CAMERA_PAGE,
                        "/verify",
                        "/verify/{code:.{1,200}}",
                        "/V/{code:.{1,200}}",
                        "/shared/{token:.{1,200}}")
                .and(Content.ASKING_PAGE, "/verify/bulk/{check:[0-9A-Z]{26}}")
                .and(Content.OFFLINE_PAGE, "/gate")
                .and(Content.OFFLINE_WORKER, "/gate/worker.js");
    }
}
