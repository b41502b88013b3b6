package eu.most.identity.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Where somebody wanted to go when they were sent to sign in, kept in a cookie: a session for
 * everyone who asks would let strangers fill the memory. Only a path of our own is ever followed,
 * whatever the cookie says.
 */
final class RememberedPath implements RequestCache {

    private static final String COOKIE = "MOST-PATH";
    private static final int LONGEST = 1_500;

    /** A slash, then no second slash, and only characters that cannot begin another host. */
    private static final Pattern OWN_PATH =
            Pattern.compile(
                    "/(?![/\\\\])[A-Za-z0-9/._~%!$&'()*+,;=:@-]*(\\?[A-Za-z0-9/._~%!$&'()*+,;=:@?-]*)?");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!Navigation.isFor(request)) {
            return;
        }
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (isOwn(path)) {
            String value =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(path.getBytes(StandardCharsets.UTF_8));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, value, -1).toString());
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return find(request).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", 0).toString());
        }
    }

    /** The path, if it is on this server. */
    Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(RememberedPath::decode)
                .filter(RememberedPath::isOwn);
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isOwn(String path) {
        return path.length() <= LONGEST && OWN_PATH.matcher(path).matches();
    }

    private static ResponseCookie cookie(HttpServletRequest request, String value, int maxAge) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(maxAge)
                .build();
    }
}
