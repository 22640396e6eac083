package nl.ruimtemaker.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room's share of what keepers take along to read: pages that need nothing but a browser, and the files on them. Each
 * page is asked for in a visit of its own, so that no more than one is held and a slow reader holds up nobody.
 */
public interface Keepsake {
    /** Its place among the others, from low to high. */
    int order();

    /** The beginning of its texts: {@code <name>.kept} is its title, {@code <name>.kept.file} the name of its pages. */
    String name();

    /** The page behind this mark, or the first; none where there is nothing to read. */
    Optional<Leaf> page(Visit visit, @Nullable String behind);

    /** One of the files that a page of this room named. */
    default byte[] file(Visit visit, String name) {
        throw new NotFound();
    }

    /**
     * One page.
     *
     * @param template with the parameters {@code kept} and {@code page}
     * @param files what it shows besides words, by name
     * @param mark behind which the next one begins; null on the last
     */
    record Leaf(
            String template,
            Object page,
            List<String> files,
            @Nullable String mark) {}
}
