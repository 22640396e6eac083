package nl.ruimtemaker.neighbourhood;

import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.platform.Keepsake;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places, groups and neighbours that the neighbourhood knows, on one page. */
@Component
class NeighbourhoodKeepsake implements Keepsake {
    private final Neighbours neighbours;
    private final Groups groups;
    private final Places places;

    NeighbourhoodKeepsake(Neighbours neighbours, Groups groups, Places places) {
        this.neighbours = neighbours;
        this.groups = groups;
        this.places = places;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "neighbourhood";
    }

    @Override
    public Optional<Leaf> page(Visit visit, @Nullable String behind) {
        var known = new KeptNeighbourhood(places.of(visit), groups.of(visit), neighbours.of(visit));
        return known.isEmpty() ? Optional.empty() : Optional.of(new Leaf("neighbourhood/kept", known, List.of(), null));
    }
}
