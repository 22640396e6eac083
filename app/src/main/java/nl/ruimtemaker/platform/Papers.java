package nl.ruimtemaker.platform;

import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Prints what controllers answer on paper: made when it is asked for, and kept nowhere. */
@Component
@Order(0)
class Papers implements ViewResolver {
    private final Screens screens;
    private final Paper paper;

    Papers(Screens screens, Paper paper) {
        this.screens = screens;
        this.paper = paper;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith(Screen.PAPER) ? new Print(name.substring(Screen.PAPER.length()) + ".jte") : null;
    }

    private final class Print implements View {
        private final String template;

        private Print(String template) {
            this.template = template;
        }

        /** What a browser asks for first: for anything else Spring would rather look for a page of its own. */
        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var html = new StringOutput();
            var shell = screens.write(template, model, request, html);
            try {
                response.setLocale(shell.voice().locale());
                send(paper.print(html.toString()), name(model), response);
            } catch (Busy e) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }

    private static void send(byte[] pdf, String name, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding((String) null);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        // Browsers build a page of their own around a PDF, with styles inside; our policy for pages leaves it blank.
        response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        response.getOutputStream().write(pdf);
    }

    /** A name that can be said over the telephone, and that no machine stumbles over. */
    private static String name(@Nullable Map<String, ?> model) {
        var words = model == null ? "" : String.valueOf(model.get(Screen.NAME));
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "")
                + ".pdf";
    }
}
