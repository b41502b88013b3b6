package eu.most.identity.ui;

import eu.most.identity.SignInOutcome;
import eu.most.identity.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sign-in for a page whose session has ended: the same questions as {@link SignInPage}, the same
 * limits, answered to the script of a screen that stays where it is (decision 0043).
 *
 * @see "src/docs/decisions/0043-signed-in-again-over-the-page.md"
 */
@RestController
class SignInAgain {

    static final String ADDRESS = "/login/again";

    private final PasswordSignIn signIn;

    SignInAgain(PasswordSignIn signIn) {
        this.signIn = signIn;
    }

    /** What a form has to send along, and who is in by now, if anybody is. */
    @GetMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> look(CsrfToken csrf) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("parameter", csrf.getParameterName());
        answer.put("token", csrf.getToken());
        signIn.whoIsIn()
                .map(SignedInPerson::person)
                .map(UUID::toString)
                .ifPresent(person -> answer.put("person", person));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(answer);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(username, password, request, response)) {
            case SignInOutcome.Admitted(SignedInPerson person, String browser) -> admitted(person);
            case SignInOutcome.Refused() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
            case SignInOutcome.TryLater(Duration in) -> later(HttpStatus.TOO_MANY_REQUESTS, in);
            case SignInOutcome.Busy() ->
                    later(HttpStatus.SERVICE_UNAVAILABLE, Duration.ofSeconds(5));
        };
    }

    private static ResponseEntity<Map<String, Object>> admitted(SignedInPerson person) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("person", person.person().toString());
        if (person.hasOneTimePassword()) {
            answer.put("path", "/password");
        }
        return ResponseEntity.ok(answer);
    }

    private static ResponseEntity<Map<String, Object>> later(HttpStatus status, Duration in) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(in.toSeconds() + 1))
                .build();
    }
}
