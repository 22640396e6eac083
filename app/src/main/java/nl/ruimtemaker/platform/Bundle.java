package nl.ruimtemaker.platform;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/** A folder to take along, as a zip that is written while it is sent. Until it is closed it has no end, and opens nowhere. */
public final class Bundle implements AutoCloseable {
    private final ZipOutputStream zip;
    private final TemplateEngine templates;

    Bundle(OutputStream out, TemplateEngine templates) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.templates = templates;
    }

    /** A page to read. */
    public void page(String template, Kept kept, Object page) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("kept", kept, "page", page), html);
        begin(kept.at());
        html.writeTo(zip);
        end();
    }

    /** A file that is small already, such as a photo. */
    public void file(String name, byte[] bytes) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        begin(name);
        zip.write(bytes);
        end();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** A file of plain words. */
    public void text(String name, String words) throws IOException {
        begin(name);
        write(words);
        end();
    }

    /** Begins a file that is written in pieces. */
    public void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    /** A piece of the file that was begun. */
    public void write(String piece) throws IOException {
        zip.write(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** The file that was begun is whole. */
    public void end() throws IOException {
        zip.closeEntry();
    }

    /** The look of this house, so that the pages look the same in their folder. */
    public void look() throws IOException {
        for (var sheet : Shell.SHEETS) {
            resource("css/" + sheet + ".css");
        }
        for (var font : Shell.FONTS) {
            resource("fonts/" + font + ".woff2");
        }
    }

    private void resource(String path) throws IOException {
        begin(path);
        new ClassPathResource("static/" + path).getInputStream().transferTo(zip);
        end();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
