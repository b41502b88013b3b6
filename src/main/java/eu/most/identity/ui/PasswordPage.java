package eu.most.identity.ui;

import eu.most.identity.OwnPassword;
import eu.most.identity.OwnPassword.Outcome;
import eu.most.identity.PasswordRules;
import eu.most.identity.PasswordRules.Objection;
import eu.most.identity.SignedInPerson;
import eu.most.uikit.ShellPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people choose their own password, and after a printed slip have to. */
@Controller
class PasswordPage {

    private final OwnPassword passwords;
    private final PasswordRules rules;
    private final PersonInSession session;
    private final RememberedPath path;

    PasswordPage(
            OwnPassword passwords,
            PasswordRules rules,
            PersonInSession session,
            RememberedPath path) {
        this.passwords = passwords;
        this.rules = rules;
        this.session = session;
        this.path = path;
    }

    @GetMapping("/password")
    String show(Model model, CsrfToken csrf) {
        return form(model, csrf, Map.of());
    }

    @PostMapping("/password")
    String choose(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordRepeated,
            Model model,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!password.equals(passwordRepeated)) {
            return refused(response, model, csrf, "passwordRepeated", "differs");
        }
        return switch (passwords.choose(person(), current, password)) {
            case Outcome.Chosen(SignedInPerson person) -> {
                session.enter(person, request, response);
                String target = path.find(request).orElse("/" + ShellPages.HOME);
                path.removeRequest(request, response);
                yield "redirect:" + target;
            }
            case Outcome.CurrentIsWrong() -> refused(response, model, csrf, "current", "wrong");
            case Outcome.SameAsBefore() -> refused(response, model, csrf, "password", "same");
            case Outcome.Refused(Objection objection) ->
                    refused(response, model, csrf, "password", objection.name());
            case Outcome.TryLater(Duration in) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(in.toSeconds() + 1));
                yield refused(response, model, csrf, "current", "later");
            }
        };
    }

    private SignedInPerson person() {
        return session.find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    private String refused(
            HttpServletResponse response,
            Model model,
            CsrfToken csrf,
            String field,
            String reason) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, csrf, Map.of(field, "identity.password.error." + reason));
    }

    private String form(Model model, CsrfToken csrf, Map<String, String> errors) {
        csrf.getToken();
        model.addAttribute("errors", errors);
        model.addAttribute("shortest", rules.shortest());
        model.addAttribute("withOneTimePassword", person().hasOneTimePassword());
        return "identity/ui/password";
    }
}
