package nl.ruimtemaker.moment.sheet;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Weighs a workbook before it is opened: a small file can hold a huge one, or a cell so far away that memory ends before it. */
final class Packed {
    private static final long MOST = 120L << 20;

    /** Of one part: some are kept in memory as a whole, and which these are is said in other parts, not by their names. */
    private static final long MOST_OF_A_PART = 48L << 20;

    private static final int MOST_PARTS = 2_000;

    private Packed() {}

    /**
     * Unpacks it once, keeping nothing: by the same list of parts as the reader that opens it afterwards.
     *
     * @throws Unreadable when it is too heavy, or no workbook
     */
    static void weigh(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Unreadable("sheet.unknown");
            }
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new Unreadable("sheet.heavy");
            }
            long all = 0;
            for (var part : parts) {
                all += weigh(zip, part, MOST - all);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("sheet.broken");
        }
    }

    private static long weigh(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        long limit = Math.min(most, MOST_OF_A_PART);
        var reach = new Reach();
        var chunk = new byte[65_536];
        long weight = 0;
        try (var unpacked = zip.getInputStream(part)) {
            for (int read = unpacked.read(chunk); read >= 0; read = unpacked.read(chunk)) {
                weight += read;
                if (weight > limit || reach.isTooFar(chunk, read)) {
                    throw new Unreadable("sheet.heavy");
                }
            }
        }
        return weight;
    }
}
