package eu.most.verification.web;

import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.certificates.sharing.CertificateShares;
import eu.most.certificates.sharing.ShareToken;
import eu.most.uikit.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a holder's link shows to whoever has it: the same as a check by code, without the code. A
 * withdrawn link and one that never was are the same 404.
 */
@Controller
class SharedPage {

    private final CertificateShares shares;
    private final Verification verification;
    private final UnknownCodeLimit limit;

    SharedPage(CertificateShares shares, Verification verification, UnknownCodeLimit limit) {
        this.shares = shares;
        this.verification = verification;
        this.limit = limit;
    }

    @GetMapping(CertificateShares.ADDRESS + "{token}")
    String shown(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<Registered> found = ShareToken.parse(token).flatMap(shares::shown);
        if (found.isEmpty()) {
            limit.count();
            throw new NotFoundException("link");
        }
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("certificate", found.get());
        model.addAttribute("outcomes", verification.outcomesOf(found.get()));
        model.addAttribute("shared", true);
        return VerifyPage.show(
                Verdict.of(found.get().status()), Check.of(found.get()), model, response);
    }
}
