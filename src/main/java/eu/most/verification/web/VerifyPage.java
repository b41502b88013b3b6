package eu.most.verification.web;

import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.documents.CheckAddresses;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private static final String VIEW = "verification/web/verify";
    private static final int LONGEST_SHOWN = 200;

    private final Verification verification;
    private final UnknownCodeLimit limit;

    VerifyPage(Verification verification, UnknownCodeLimit limit) {
        this.verification = verification;
        this.limit = limit;
    }

    /**
     * The empty form; with a code, the way to its own address, so that the result can be linked and
     * printed.
     */
    @GetMapping(CheckAddresses.VERIFY)
    String form(
            @RequestParam(required = false) @Nullable String code,
            Model model,
            HttpServletResponse response) {
        if (code == null || code.isBlank()) {
            Answers.keepNothing(response);
            return VIEW;
        }
        Optional<VerificationCode> parsed = VerificationCode.parse(code);
        return parsed.isPresent()
                ? "redirect:/verify/" + parsed.get()
                : malformed(code, model, response);
    }

    /**
     * The result. {@code /V/…} is what the QR code on the certificate holds: capitals make it
     * smaller.
     */
    @GetMapping({CheckAddresses.VERIFY + "/{code}", CheckAddresses.SHORT + "/{code}"})
    String result(@PathVariable String code, Model model, HttpServletResponse response) {
        return switch (verification.verify(code)) {
            case VerificationAnswer.NotACode _ -> malformed(code, model, response);
            case VerificationAnswer.Unknown unknown -> {
                limit.count();
                response.setStatus(HttpStatus.NOT_FOUND.value());
                model.addAttribute("typed", unknown.code().toString());
                yield show(Verdict.UNKNOWN, Check.ofUnknown(), model, response);
            }
            case VerificationAnswer.Registered certificate -> {
                model.addAttribute("certificate", certificate);
                model.addAttribute("outcomes", verification.outcomesOf(certificate));
                yield show(
                        Verdict.of(certificate.status()), Check.of(certificate), model, response);
            }
        };
    }

    private static String malformed(String typed, Model model, HttpServletResponse response) {
        // Whose certificate a number names is told to nobody here: numbers can be counted through.
        boolean number = CertificateNumber.parse(typed).isPresent();
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute(
                "typed",
                typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) : typed);
        return show(number ? Verdict.NUMBER : Verdict.MALFORMED, List.of(), model, response);
    }

    /** The page, with what the model says beside this; nobody keeps it. */
    static String show(
            Verdict verdict, List<Check> checks, Model model, HttpServletResponse response) {
        Answers.keepNothing(response);
        model.addAttribute("verdict", verdict);
        model.addAttribute("checks", checks);
        return VIEW;
    }
}
