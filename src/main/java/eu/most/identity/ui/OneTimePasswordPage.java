package eu.most.identity.ui;

import eu.most.identity.AccountId;
import eu.most.identity.AccountSummary;
import eu.most.identity.Accounts;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The slip that an administrator prints for somebody's first sign-in. A plain page, because paper
 * is all it is for, and because the code must not stay in the memory of a screen: the session holds
 * it until the page that shows it is read.
 */
@Controller
class OneTimePasswordPage {

    private static final String VIEW = "identity/ui/slip";

    private final Accounts accounts;
    private final Clock clock;

    OneTimePasswordPage(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Asks; right after it was made, shows the slip. */
    @GetMapping("/" + IdentityPages.ACCOUNTS + "/{id}/slip")
    String ask(@PathVariable String id, Model model, CsrfToken csrf) {
        csrf.getToken();
        model.addAttribute("account", account(id));
        model.addAttribute("zone", clock.getZone());
        return VIEW;
    }

    /** Leads to a page that shows it this once, so that a reload makes no other. */
    @PostMapping("/" + IdentityPages.ACCOUNTS + "/{id}/slip")
    String make(@PathVariable String id, RedirectAttributes shownOnce) {
        AccountId account = account(id).id();
        shownOnce.addFlashAttribute("password", accounts.issueOneTimePassword(account));
        return "redirect:/accounts/" + account + "/slip";
    }

    private AccountSummary account(String id) {
        try {
            return accounts.find(AccountId.of(id)).orElseThrow(OneTimePasswordPage::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
