package eu.most.identity.ui;

import eu.most.uikit.ShellPages;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The public start page; people who are signed in go on to theirs. A function and no controller,
 * because Vaadin's client talks to the same address, and a controller that does not want such a
 * request refuses it instead of letting it pass.
 */
@Configuration(proxyBeanMethods = false)
class PublicStartPage {

    @Bean
    RouterFunction<ServerResponse> publicStart(PersonInSession session) {
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                        .and(RequestPredicates.path("/"))
                        .and(PublicStartPage::isPage),
                request -> session.find().isPresent() ? home() : start());
    }

    static boolean isPage(ServerRequest request) {
        return request.param(Navigation.VAADIN_REQUEST).isEmpty();
    }

    private static ServerResponse home() {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create("/" + ShellPages.HOME))
                .build();
    }

    private static ServerResponse start() {
        return ServerResponse.ok()
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .render("identity/ui/start");
    }
}
