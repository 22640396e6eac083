package nl.ruimtemaker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
    private final Paper paper = new Paper();

    @Test
    void whatAPageSaysIsOnPaperInAllItsLetters() throws IOException {
        assertThat(words(page("<p>’s-Hertogenbosch, Súdwest-Fryslân, Şahin, Łukasz: “één” – € 3,50 …</p>")))
                .contains("’s-Hertogenbosch, Súdwest-Fryslân, Şahin, Łukasz: “één” – € 3,50 …");
        assertThat(words(page("<p>Wat een dag 🎉 voor ليلى.</p>")))
                .contains("Wat een dag")
                .contains("voor");
    }

    /** Whatever somebody might get into a page: nothing is asked of the network, and no file is read. */
    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        var sheet = Files.writeString(folder.resolve("x.css"), "p::before { content: \"GELEZEN\" }");
        var asked = new ConcurrentLinkedQueue<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var there = "http://localhost:" + server.getAddress().getPort();
            var words = words(page(fetching(there) + fetching(sheet.toUri().toString())));
            assertThat(words).contains("Hier staat het.").doesNotContain("GELEZEN");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static String fetching(String address) {
        return """
                <link rel="stylesheet" href="%1$s">
                <style>@import "%1$s"; @font-face { font-family: "X"; src: url(%1$s); }
                  p { font-family: "X", "Atkinson"; background-image: url(%1$s); }</style>
                <img alt="x" src="%1$s"><object data="%1$s"></object><iframe src="%1$s"></iframe>
                <svg alt="x" width="9" height="9">
                  <image href="%1$s" xlink:href="%1$s" width="9" height="9"/><use href="%1$s#x" xlink:href="%1$s#x"/></svg>
                <p>Hier staat het.</p>""".formatted(address);
    }

    private static String page(String content) {
        return """
                <!doctype html><html lang="nl"><head><title>Proef</title><meta name="subject" content="Een proef"></head>
                <body>%s</body></html>""".formatted(content);
    }

    private String words(String html) throws IOException {
        try (var pdf = Loader.loadPDF(paper.print(html))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
