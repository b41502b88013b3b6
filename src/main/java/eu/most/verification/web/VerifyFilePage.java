package eu.most.verification.web;

import eu.most.certificates.lookup.Verification;
import eu.most.documents.CheckAddresses;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentAnswer.Match;
import eu.most.verification.DocumentCheck;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The page that checks a file. The file is read, answered and forgotten: no session, no copy, no
 * name of it anywhere.
 */
@Controller
class VerifyFilePage {

    private final DocumentCheck check;
    private final Verification verification;
    private final UnknownCodeLimit limit;

    VerifyFilePage(DocumentCheck check, Verification verification, UnknownCodeLimit limit) {
        this.check = check;
        this.verification = verification;
        this.limit = limit;
    }

    @PostMapping(CheckAddresses.VERIFY)
    String result(@RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        DocumentAnswer answer = check.check(OneFile.bytes(file));
        if (answer.match() == Match.UNKNOWN_CODE) {
            limit.count();
        }
        answer.certificate()
                .ifPresent(certificate -> {
                    model.addAttribute("certificate", certificate);
                    model.addAttribute("outcomes", verification.outcomesOf(certificate));
                });
        model.addAttribute("file", answer);
        return VerifyPage.show(Verdict.of(answer), FileChecks.of(answer), model, response);
    }
}
