package nl.ruimtemaker.moment.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Weighs a workbook before it is opened: a small file can hold a huge one, or a cell so far away that memory ends before it. */
final class Packed {
    private static final long MOST = 120L << 20;
    private static final long MOST_SHARED = 48L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int LETTERS_OF_A_COLUMN = 3;

    private Packed() {}

    /** @throws Unreadable when it is too heavy, or no workbook */
    static void weigh(byte[] bytes) {
        long all = 0;
        int parts = 0;
        boolean isWorkbook = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                isWorkbook |= part.getName().equals("xl/workbook.xml");
                all += weigh(zip, part, MOST - all);
                if (++parts > MOST_PARTS) {
                    throw new Unreadable("sheet.heavy");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("sheet.broken");
        }
        if (!isWorkbook) {
            throw new Unreadable("sheet.unknown");
        }
    }

    private static long weigh(ZipInputStream zip, ZipEntry part, long most) throws IOException {
        boolean isShared = part.getName().endsWith("sharedStrings.xml");
        boolean isTab = part.getName().startsWith("xl/worksheets/");
        long limit = isShared ? Math.min(most, MOST_SHARED) : most;
        var reach = new Reach();
        var chunk = new byte[65_536];
        long weight = 0;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            weight += read;
            if (weight > limit || (isTab && reach.isTooFar(chunk, read))) {
                throw new Unreadable("sheet.heavy");
            }
        }
        return weight;
    }

    /** Looks for a cell such as {@code r="AAAA1"}: no program writes one, as Excel ends at XFD. */
    private static final class Reach {
        private static final byte[] BEFORE = {' ', 'r', '=', '"'};
        private int met;
        private int letters;

        boolean isTooFar(byte[] chunk, int length) {
            for (int at = 0; at < length; at++) {
                byte sign = chunk[at];
                if (met == BEFORE.length) {
                    boolean isLetter = sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
                    letters = isLetter ? letters + 1 : 0;
                    if (letters > LETTERS_OF_A_COLUMN) return true;
                    if (!isLetter) met = 0;
                } else {
                    met = sign == BEFORE[met] ? met + 1 : sign == BEFORE[0] ? 1 : 0;
                }
            }
            return false;
        }
    }
}
