package eu.most.identity.ui;

import eu.most.identity.SignIn;
import eu.most.identity.SignInAttempt;
import eu.most.identity.SignInOutcome;
import eu.most.identity.SignedInPerson;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Signs people in by their password, whichever page asks for it. */
@Component
class PasswordSignIn {

    private static final String BROWSER = "MOST-BROWSER";
    private static final Duration BROWSER_KEPT = Duration.ofDays(180);

    private final SignIn signIn;
    private final PersonInSession session;

    PasswordSignIn(SignIn signIn, PersonInSession session) {
        this.signIn = signIn;
        this.session = session;
    }

    /** Whoever is signed in in this browser. */
    Optional<SignedInPerson> whoIsIn() {
        return session.find();
    }

    /** Whoever is admitted has a session of their own when this returns. */
    SignInOutcome attempt(
            String username,
            String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInOutcome outcome =
                signIn.attempt(
                        new SignInAttempt(
                                username,
                                password,
                                InetAddress.ofLiteral(request.getRemoteAddr()),
                                Optional.ofNullable(WebUtils.getCookie(request, BROWSER))
                                        .map(Cookie::getValue)));
        if (outcome instanceof SignInOutcome.Admitted(SignedInPerson person, String browser)) {
            remember(browser, request, response);
            session.enter(person, request, response);
        }
        return outcome;
    }

    private static void remember(
            String browser, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(BROWSER, browser)
                        .path("/login")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(BROWSER_KEPT)
                        .build()
                        .toString());
    }
}
