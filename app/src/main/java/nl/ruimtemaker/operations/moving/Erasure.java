package nl.ruimtemaker.operations.moving;

import java.util.Map;
import nl.ruimtemaker.people.Houses;
import nl.ruimtemaker.platform.Parts;
import org.springframework.stereotype.Component;

/** Makes a whole space gone, in one transaction, and counts what is left. */
@Component
public class Erasure {
    private final Operator operator;
    private final Houses houses;
    private final Parts parts;

    Erasure(Operator operator, Houses houses, Parts parts) {
        this.operator = operator;
        this.houses = houses;
        this.parts = parts;
    }

    /** How many rows there were and are, by table. */
    public record Counted(Map<String, Long> before, Map<String, Long> after) {}

    /**
     * What the space with this short word is called.
     *
     * @throws Refused when there is no such space
     */
    public String nameOf(String slug) {
        return operator.erasing(db -> house(houses.find(db, slug), slug).name());
    }

    /** Ends every row of the space with this short word. */
    public Counted erase(String slug) {
        return operator.erasing(db -> {
            var space = house(houses.find(db, slug), slug).id();
            var before = parts.erase(db, space);
            var after = parts.counts(db, space);
            if (after.values().stream().anyMatch(left -> left > 0)) {
                throw new IllegalStateException("Rows are left: " + after);
            }
            return new Counted(before, after);
        });
    }

    private static Houses.House house(java.util.Optional<Houses.House> found, String slug) {
        return found.orElseThrow(() -> new Refused("There is no space \"" + slug + "\" here."));
    }
}
