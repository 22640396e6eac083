package nl.ruimtemaker.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;

/** Sets pages in type. The one place that knows how a PDF is made; it loads only when something is printed. */
final class Press {
    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private Press() {}

    static byte[] print(String html) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Ruimtemaker")
                .useUriResolver((base, address) -> null)
                .useSVGDrawer(new BatikSVGDrawer())
                .withW3cDocument(dressed(html), null)
                .toStream(pdf);
        font(builder, "Atkinson", 400, "atkinson-hyperlegible-next-regular");
        font(builder, "Atkinson", 700, "atkinson-hyperlegible-next-bold");
        font(builder, "Bricolage", 700, "bricolage-grotesque-bold");
        builder.run();
        return pdf.toByteArray();
    }

    /** The page with all that it needs in it, and with pictures and links named where the PDF library looks. */
    private static Document dressed(String html) throws IOException {
        var page = Jsoup.parse(html);
        var sheet = new ClassPathResource("paper/paper.css").getContentAsString(StandardCharsets.UTF_8);
        page.head().appendElement("style").appendChild(new DataNode(sheet));
        page.select("svg[aria-label]").forEach(picture -> picture.attr("alt", picture.attr("aria-label")));
        page.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        return new W3CDom().fromJsoup(page);
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("paper/fonts/" + file + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
