package nl.ruimtemaker.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that breaks off, or with a field that no page of ours has, is turned away with a sentence: what binds fields to a
 * record takes brackets and dots for a way into it, and stumbles.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Legible extends OncePerRequestFilter {
    private static final Pattern A_WAY_INTO_IT = Pattern.compile("[\\[\\].\\p{Cc}\\p{Cn}]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var names = Collections.list(request.getParameterNames());
            if (names.stream().anyMatch(name -> A_WAY_INTO_IT.matcher(name).find())) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        } catch (InvalidParameterException e) {
            response.sendError(e.getErrorCode());
            return;
        }
        chain.doFilter(request, response);
    }
}
