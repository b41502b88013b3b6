package eu.most.identity.ui;

import eu.most.identity.DemonstrationSignIns;
import eu.most.identity.SignIn;
import eu.most.identity.SignInAttempt;
import eu.most.identity.SignInOutcome;
import eu.most.identity.SignedInPerson;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** The sign-in page. It makes no session; only a right password does. */
@Controller
class SignInPage {

    private static final String BROWSER = "MOST-BROWSER";
    private static final Duration BROWSER_KEPT = Duration.ofDays(180);
    private static final int LONGEST_ECHO = 254;

    private final SignIn signIn;
    private final PersonInSession session;
    private final RememberedPath path;
    private final boolean demonstration;

    SignInPage(
            SignIn signIn,
            PersonInSession session,
            RememberedPath path,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.signIn = signIn;
        this.session = session;
        this.path = path;
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String show(Model model, HttpServletRequest request, CsrfToken csrf) {
        if (session.find().isPresent()) {
            return "redirect:/home";
        }
        if (request.getParameter("signed-out") != null) {
            return form(model, csrf, "signed-out", "");
        }
        return form(model, csrf, request.getParameter("expired") != null ? "expired" : "", "");
    }

    @PostMapping("/login")
    String enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            Model model,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInAttempt attempt =
                new SignInAttempt(
                        username,
                        password,
                        InetAddress.ofLiteral(request.getRemoteAddr()),
                        Optional.ofNullable(WebUtils.getCookie(request, BROWSER))
                                .map(Cookie::getValue));
        return switch (signIn.attempt(attempt)) {
            case SignInOutcome.Admitted(SignedInPerson person, String browser) -> {
                remember(browser, request, response);
                yield "redirect:" + admitted(person, request, response);
            }
            case SignInOutcome.Refused() -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield form(model, csrf, "failed", username);
            }
            case SignInOutcome.TryLater(Duration in) ->
                    later(HttpStatus.TOO_MANY_REQUESTS, in, response, model, csrf, username);
            case SignInOutcome.Busy() ->
                    later(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            Duration.ofSeconds(5),
                            response,
                            model,
                            csrf,
                            username);
        };
    }

    private String admitted(
            SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        session.enter(person, request, response);
        if (person.hasSlipPassword()) {
            return "/password";
        }
        String target = path.find(request).orElse("/home");
        path.removeRequest(request, response);
        return target;
    }

    private String later(
            HttpStatus status,
            Duration in,
            HttpServletResponse response,
            Model model,
            CsrfToken csrf,
            String username) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(in.toSeconds() + 1));
        return form(model, csrf, "throttled", username);
    }

    private String form(Model model, CsrfToken csrf, String notice, String username) {
        // Its cookie has to be set before the first byte of the page goes out.
        csrf.getToken();
        model.addAttribute("notice", notice);
        model.addAttribute(
                "username", username.substring(0, Math.min(username.length(), LONGEST_ECHO)));
        model.addAttribute(
                "demonstrationSignIns",
                demonstration ? DemonstrationSignIns.USER_NAMES : List.of());
        model.addAttribute("demonstrationPassword", DemonstrationSignIns.PASSWORD);
        return "identity/ui/login";
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
