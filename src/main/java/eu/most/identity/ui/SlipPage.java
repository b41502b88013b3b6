package eu.most.identity.ui;

import eu.most.identity.AccountId;
import eu.most.identity.AccountSummary;
import eu.most.identity.Accounts;
import eu.most.identity.Slip;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The slip that an administrator prints for somebody's first sign-in. A plain page, because paper
 * is all it is for, and because the code must not stay in the memory of a screen.
 */
@Controller
class SlipPage {

    private static final String VIEW = "identity/ui/slip";

    private final Accounts accounts;
    private final Clock clock;

    SlipPage(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/accounts/{id}/slip")
    String ask(@PathVariable String id, Model model, CsrfToken csrf) {
        csrf.getToken();
        model.addAttribute("account", account(id));
        return VIEW;
    }

    @PostMapping("/accounts/{id}/slip")
    String make(@PathVariable String id, Model model) {
        Slip slip = accounts.issueSlip(account(id).id());
        model.addAttribute("slip", slip);
        model.addAttribute("zone", clock.getZone());
        return VIEW;
    }

    private AccountSummary account(String id) {
        try {
            return accounts.find(AccountId.of(id)).orElseThrow(SlipPage::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
