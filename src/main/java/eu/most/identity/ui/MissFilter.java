package eu.most.identity.ui;

import eu.most.identity.AddressBuckets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how often one address may ask for files that are not there. Those that are there cost
 * little and are kept by the browser; a whole prison may fetch them from one address.
 */
final class MissFilter extends OncePerRequestFilter {

    private final AddressBuckets misses;

    MissFilter(AddressBuckets misses) {
        this.misses = misses;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InetAddress address = InetAddress.ofLiteral(request.getRemoteAddr());
        Optional<Duration> wait = misses.wait(address);
        if (wait.isPresent()) {
            RateFilter.refuse(response, wait.get());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            misses.take(address);
        }
    }
}
