package nl.ruimtemaker.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.util.ForwardedHeaderUtils;

/** What a proxy in front says of where somebody came in; anybody can say it too, and nonsense is as if it was not said. */
@Configuration
class Forwarding {
    private static final Pattern PREFIX = Pattern.compile("(/[\\w.~-]+)+");

    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter() {
        var registration = new FilterRegistrationBean<ForwardedHeaderFilter>(new Sensible());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static final class Sensible extends ForwardedHeaderFilter {
        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return super.shouldNotFilter(request) || !makesSense(request);
        }

        private static boolean makesSense(HttpServletRequest request) {
            var prefix = request.getHeader("X-Forwarded-Prefix");
            try {
                var sent = new ServletServerHttpRequest(request);
                var address = sent.getURI();
                ForwardedHeaderUtils.adaptFromForwardedHeaders(address, sent.getHeaders())
                        .build()
                        .toUri();
                ForwardedHeaderUtils.parseForwardedFor(address, sent.getHeaders(), sent.getRemoteAddress());
                return prefix == null || PREFIX.matcher(prefix).matches();
            } catch (IllegalArgumentException | IllegalStateException e) {
                return false;
            }
        }
    }
}
