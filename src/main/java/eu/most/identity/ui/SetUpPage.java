package eu.most.identity.ui;

import eu.most.identity.AccountId;
import eu.most.identity.AddressTries;
import eu.most.identity.PasswordRules;
import eu.most.identity.PasswordRules.Objection;
import eu.most.identity.SetUp;
import eu.most.kernel.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where the first administrator introduces themselves; it does not exist once there is one. */
@Controller
class SetUpPage {

    private final SetUp setUp;
    private final PasswordRules rules;
    private final AddressTries tries;

    SetUpPage(SetUp setUp, PasswordRules rules, AddressTries tries) {
        this.setUp = setUp;
        this.rules = rules;
        this.tries = tries;
    }

    @GetMapping("/setup")
    String show(Model model, CsrfToken csrf) {
        requireOpen();
        return form(model, csrf, new SetUpForm(null, null, null, null, null, null), Map.of());
    }

    @PostMapping("/setup")
    String complete(
            @ModelAttribute SetUpForm form,
            Model model,
            CsrfToken csrf,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireOpen();
        InetAddress address = InetAddress.ofLiteral(request.getRemoteAddr());
        if (tries.begin(address).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Map<String, String> errors = form.errors(rules);
        if (!errors.isEmpty()) {
            return refused(response, model, csrf, form, errors);
        }
        return switch (setUp.complete(form.command(LanguageTag.of(locale)))) {
            case SetUp.Outcome.Done(AccountId account) -> {
                tries.forgive(address);
                yield "redirect:/login";
            }
            case SetUp.Outcome.WrongCode() -> refused(response, model, csrf, form, error("code"));
            case SetUp.Outcome.PasswordRefused(Objection objection) ->
                    refused(response, model, csrf, form, error("password"));
        };
    }

    private void requireOpen() {
        if (!setUp.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static Map<String, String> error(String field) {
        return Map.of(field, "public.setup.error." + field);
    }

    private static String refused(
            HttpServletResponse response,
            Model model,
            CsrfToken csrf,
            SetUpForm form,
            Map<String, String> errors) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, csrf, form, errors);
    }

    private static String form(
            Model model, CsrfToken csrf, SetUpForm form, Map<String, String> errors) {
        csrf.getToken();
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "identity/ui/setup";
    }
}
