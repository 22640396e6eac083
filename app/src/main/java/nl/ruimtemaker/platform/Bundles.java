package nl.ruimtemaker.platform;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends folders to take along. */
@Component
public class Bundles {
    private final TemplateEngine templates;

    Bundles(TemplateEngine templates) {
        this.templates = templates;
    }

    /** What a folder is filled with. */
    @FunctionalInterface
    public interface Filling {
        void into(Bundle bundle) throws IOException;
    }

    /**
     * Sends a folder while it is filled.
     *
     * @throws IOException when it is not whole: whoever asked for it sees that it broke off
     */
    public void send(HttpServletResponse response, String name, Filling filling) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".zip").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var bundle = new Bundle(response.getOutputStream(), templates);
        // Closed only when all is in it: an end would say that it is whole.
        try {
            filling.into(bundle);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            throw new IOException("It broke off", e);
        }
        bundle.close();
    }
}
