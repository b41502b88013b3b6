package eu.most.certificates.web;

import eu.most.certificates.Verification;
import eu.most.certificates.VerificationAnswer;
import eu.most.certificates.VerificationCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody checks a certificate. Keeps nothing: no session, no cookie, no cache.
 */
@Controller
class VerifyPage {

    private static final String VIEW = "verify";
    private static final int LONGEST_SHOWN = 200;

    private final Verification verification;
    private final UnknownCodeLimit limit;
    private final MessageSource messages;

    VerifyPage(Verification verification, UnknownCodeLimit limit, MessageSource messages) {
        this.verification = verification;
        this.limit = limit;
        this.messages = messages;
    }

    /**
     * The empty form; with a code, the way to its own address, so that the result can be linked and
     * printed.
     */
    @GetMapping("/verify")
    String form(
            @RequestParam(required = false) @Nullable String code,
            Model model,
            HttpServletResponse response) {
        if (code == null || code.isBlank()) {
            response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
            return VIEW;
        }
        Optional<VerificationCode> parsed = VerificationCode.parse(code);
        return parsed.isPresent()
                ? "redirect:/verify/" + parsed.get()
                : malformed(code, model, response);
    }

    /**
     * The result. {@code /V/…} is what the square code on the certificate holds: capitals make it
     * smaller.
     */
    @GetMapping({"/verify/{code}", "/V/{code}"})
    String result(
            @PathVariable String code, Model model, Locale locale, HttpServletResponse response) {
        return switch (verification.verify(code)) {
            case VerificationAnswer.NotACode _ -> malformed(code, model, response);
            case VerificationAnswer.Unknown unknown -> {
                limit.count();
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield show(
                        unknown.code().toString(),
                        VerifiedCertificate.unknown(messages, locale),
                        model,
                        response);
            }
            case VerificationAnswer.Registered certificate ->
                    show(
                            certificate.code().toString(),
                            VerifiedCertificate.of(certificate, messages, locale),
                            model,
                            response);
        };
    }

    private static String malformed(String typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        String shown = typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) : typed;
        return show(shown, VerifiedCertificate.malformed(), model, response);
    }

    private static String show(
            String code, VerifiedCertificate result, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        model.addAttribute("form", new Form(code));
        model.addAttribute("result", result);
        return VIEW;
    }

    /** What was typed. */
    record Form(String code) {}
}
