package nl.ruimtemaker.moment.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How letters are written in a file: what begins with a mark says it, and what is no UTF-8 is what Windows wrote before. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16_LE(StandardCharsets.UTF_16LE, 2),
    UTF_16_BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    private final Charset charset;
    private final int mark;

    Encoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Encoding of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return UTF_8_MARKED;
        if (begins(bytes, 0xFF, 0xFE)) return UTF_16_LE;
        if (begins(bytes, 0xFE, 0xFF)) return UTF_16_BE;
        return Utf8.is(bytes) ? UTF_8 : WINDOWS_1252;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes the mark at the beginning takes. */
    int mark() {
        return mark;
    }

    /** Whether these are the first bytes. */
    static boolean begins(byte[] bytes, int... first) {
        for (int at = 0; at < first.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
