package no.peil.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a page's push channel once its session has ended. Vaadin would begin a new session for it, whose cookie may
 * overwrite the one that remembers to which page the user wants back after the log-in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PushNeedsSession extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"push".equals(request.getParameter("v-r")) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        // Not sendError: the page of errors would begin a session too.
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
}
