package eu.most.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Tells a person opening a page from a program fetching something for one. */
final class Navigation {

    /** The parameter that marks the talk between Vaadin's client and server. */
    static final String VAADIN_REQUEST = "v-r";

    private Navigation() {}

    static boolean isFor(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String mode = request.getHeader("Sec-Fetch-Mode");
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter(VAADIN_REQUEST) == null
                && (mode == null || mode.equals("navigate"))
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }
}
