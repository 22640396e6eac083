package nl.ruimtemaker.mirror;

import java.util.List;
import nl.ruimtemaker.platform.Visit;
import org.springframework.stereotype.Component;

/** The mirrors of all rooms, gathered without naming one. */
@Component
public class Mirrors {
    private final List<Mirror> mirrors;

    Mirrors(List<Mirror> mirrors) {
        this.mirrors = List.copyOf(mirrors);
    }

    /** Those that have something to show this visitor. */
    public List<Mirror> of(Visit visit) {
        return mirrors.stream().filter(mirror -> mirror.isFor(visit)).toList();
    }
}
