package nl.ruimtemaker.neighbourhood;

import java.util.List;
import nl.ruimtemaker.platform.Part;
import org.springframework.stereotype.Component;

/** The neighbourhood's share of a space: its neighbours, groups and places. */
@Component
class NeighbourhoodPart implements Part {
    @Override
    public String room() {
        return "neighbourhood";
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(Table.of("neighbour"), Table.of("group"), Table.of("place"), Table.of("removal"));
    }
}
