package nl.ruimtemaker.mirror;

import java.util.List;
import nl.ruimtemaker.platform.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mirrors of all rooms, gathered without naming one. */
@Component
public class Mirrors {
    private final ObjectProvider<Mirror> mirrors;

    Mirrors(ObjectProvider<Mirror> mirrors) {
        this.mirrors = mirrors;
    }

    /** Those that have something to show this visitor. */
    public List<Mirror> of(Visit visit) {
        return mirrors.stream().filter(mirror -> mirror.isFor(visit)).toList();
    }
}
