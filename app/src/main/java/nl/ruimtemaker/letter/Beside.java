package nl.ruimtemaker.letter;

import java.util.List;
import nl.ruimtemaker.letter.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a letter beside its sentences.
 *
 * @param money what came in and went out, or null
 * @param word the neighbourhood's own, or null
 * @param agreement what was agreed on beforehand, or null
 * @param replies what its readers wrote back
 */
public record Beside(
        @Nullable Money money,
        @Nullable String word,
        @Nullable Agreement agreement,
        List<Reply> replies) {}
