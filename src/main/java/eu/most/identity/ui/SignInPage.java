package eu.most.identity.ui;

import eu.most.identity.DemonstrationSignIns;
import eu.most.identity.SignInOutcome;
import eu.most.identity.SignedInPerson;
import eu.most.uikit.ShellPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. It makes no session; only a right password does. */
@Controller
class SignInPage {

    private static final int LONGEST_ECHO = 254;

    private final PasswordSignIn signIn;
    private final RememberedPath path;
    private final boolean demonstration;

    SignInPage(
            PasswordSignIn signIn,
            RememberedPath path,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.signIn = signIn;
        this.path = path;
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String show(Model model, HttpServletRequest request, CsrfToken csrf) {
        if (signIn.whoIsIn().isPresent()) {
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
        return switch (signIn.attempt(username, password, request, response)) {
            case SignInOutcome.Admitted(SignedInPerson person, String browser) ->
                    "redirect:" + target(person, request, response);
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

    private String target(
            SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        if (person.hasOneTimePassword()) {
            return "/password";
        }
        String target = path.find(request).orElse("/" + ShellPages.HOME);
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
}
