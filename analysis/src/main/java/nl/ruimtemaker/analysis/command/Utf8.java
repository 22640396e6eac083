package nl.ruimtemaker.analysis.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says on which line a file stops being text in UTF-8. */
final class Utf8 {
    private static final int LETTERS = 8192;

    private Utf8() {}

    /** For a file of which was found, while it was read, that it isn't. */
    static Refused refused(Path file) throws IOException {
        return Refused.line(file, line(Files.readAllBytes(file)), "letters in another encoding", "text in UTF-8");
    }

    private static long line(byte[] bytes) {
        var text = ByteBuffer.wrap(bytes);
        var letters = CharBuffer.allocate(LETTERS);
        var decoder = UTF_8.newDecoder();
        while (decoder.decode(text, letters, true).isOverflow()) {
            letters.clear();
        }
        long line = 1;
        for (int at = 0; at < text.position(); at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }
}
