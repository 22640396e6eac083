package nl.ruimtemaker.platform;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the web server turns away by itself, an address that it cannot read, gets a plain page of ours too. */
@Component
class Unheard implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    /** More than fit in: over a limit the page that says so would be over it too. */
    private static final int LANGUAGES_IN_ONE_HEADER = 10_000;

    private final TemplateEngine templates;
    private final Voice voice;

    Unheard(TemplateEngine templates, MessageSource texts, Clock clock) {
        this.templates = templates;
        this.voice = new Voice(texts, Voice.DUTCH, clock);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(LANGUAGES_IN_ONE_HEADER));
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            // Named as well, or the host would add one of its own beneath it.
            host.setErrorReportValveClass(Report.class.getName());
            host.getPipeline().addValve(new Report());
        });
    }

    private final class Report extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var page = new StringOutput();
            templates.render(
                    "platform/bare.jte", Map.of("voice", voice, "page", new ErrorPage(response.getStatus())), page);
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("Content-Security-Policy", Guard.CONTENT_SECURITY_POLICY);
                response.getReporter().write(page.toString());
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
