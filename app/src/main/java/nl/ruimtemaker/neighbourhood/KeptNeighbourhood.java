package nl.ruimtemaker.neighbourhood;

import java.util.List;

/** What a neighbourhood knows, as it stands in a folder that was taken along. */
public record KeptNeighbourhood(List<Place> places, List<Group> groups, List<Neighbour> neighbours) {
    boolean isEmpty() {
        return places.isEmpty() && groups.isEmpty() && neighbours.isEmpty();
    }
}
