package nl.ruimtemaker.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Prints a page as a tagged PDF, which reads aloud as well as it looks (PDF/UA). The page names its language, its title
 * and its subject, and holds everything that is to be printed: nothing is fetched.
 */
@Component
public class Paper {
    /** A long page takes tens of MB while it is set: one at a time. */
    final Turns turns = new Turns();

    /** The PDF of a page in HTML. */
    public byte[] print(String html) {
        try (var turn = turns.take()) {
            return Press.print(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
