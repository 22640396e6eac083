package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import nl.ruimtemaker.Visitor;

/** What a keeper of De Linde took along, by file. */
final class TakenAlong {
    static final String TAKE = "/de-linde/meenemen";

    private TakenAlong() {}

    static Map<String, byte[]> take(Visitor keeper) throws IOException, InterruptedException {
        var download = keeper.download(keeper.get(TAKE), TAKE);
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .contains("de-linde-2026-06-15.zip");
        return unpacked(download.body().readAllBytes());
    }

    static Map<String, byte[]> unpacked(byte[] zipped) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var zip = new ZipInputStream(new ByteArrayInputStream(zipped));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
        }
        return files;
    }

    static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
