package eu.most.verification.web;

import eu.most.certificates.logged.LoggedChanges;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.transparency.InclusionProof;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the transparency log says about a certificate, in plain words. A page of its own, because a
 * proof costs some forty look-ups and the result of a check is wanted at once.
 */
@Controller
class VerifyLogPage {

    private final Verification verification;
    private final LoggedChanges changes;

    VerifyLogPage(Verification verification, LoggedChanges changes) {
        this.verification = verification;
        this.changes = changes;
    }

    /** For a code that nobody has, the way to the page that says so. */
    @GetMapping("/verify/{code}/log")
    String entries(@PathVariable String code, Model model, HttpServletResponse response) {
        if (!(verification.verify(code) instanceof Registered certificate)) {
            return "redirect:/verify/{code}";
        }
        List<InclusionProof> proofs = changes.of(certificate.code());
        Answers.keepNothing(response);
        model.addAttribute("certificate", certificate);
        model.addAttribute("acts", proofs.stream().map(LoggedAct::of).toList());
        if (!proofs.isEmpty()) {
            model.addAttribute("checkpoint", proofs.getFirst().checkpoint());
        }
        return "verification/web/log";
    }
}
