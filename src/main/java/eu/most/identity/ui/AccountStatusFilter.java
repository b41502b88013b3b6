package eu.most.identity.ui;

import eu.most.identity.AccountStatuses;
import eu.most.identity.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether whoever signed in is still admitted, and with which roles; and lets
 * nobody go on with the password of a printed slip before they chose one of their own.
 */
final class AccountStatusFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN_WITH_SLIP =
            Set.of("/", "/password", "/login", "/logout", "/setup");

    private final AccountStatuses standings;
    private final PersonInSession session;

    AccountStatusFilter(AccountStatuses standings, PersonInSession session) {
        this.standings = standings;
        this.session = session;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedInPerson> person = session.find();
        if (person.isPresent()) {
            Optional<SignedInPerson> current = standings.current(person.get());
            if (current.isEmpty()) {
                session.leave(request);
            } else if (!current.equals(person)) {
                session.replace(current.get(), request, response);
            }
            if (current.isPresent() && mustChooseFirst(current.get(), request)) {
                sendToPassword(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean mustChooseFirst(SignedInPerson person, HttpServletRequest request) {
        boolean open =
                OPEN_WITH_SLIP.contains(request.getRequestURI())
                        && request.getParameter(Navigation.VAADIN_REQUEST) == null;
        return person.hasOneTimePassword() && !open;
    }

    private static void sendToPassword(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Navigation.isFor(request)) {
            response.sendRedirect("/password");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
