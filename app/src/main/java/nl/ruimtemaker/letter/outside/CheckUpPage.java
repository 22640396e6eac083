package nl.ruimtemaker.letter.outside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody from outside looks at.
 *
 * @param names all that could be drawn, in the order of the letter
 * @param path where they put their name
 */
public record CheckUpPage(
        CheckUp checkUp,
        String path,
        List<String> names,
        List<Drawn> drawn,
        @Nullable String name,
        @Nullable String words,
        @Nullable String mistake) {}
