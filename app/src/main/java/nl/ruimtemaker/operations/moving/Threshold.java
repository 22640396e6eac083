package nl.ruimtemaker.operations.moving;

import java.util.Map;
import nl.ruimtemaker.people.Houses;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a space can come in here. */
record Threshold(Houses houses, Map<String, Integer> schemas) {
    void check(JdbcClient db, Manifest manifest) {
        if (manifest.format() > Manifest.FORMAT || isNewer(manifest)) {
            throw new Refused("This file was made by a newer Ruimtemaker (" + manifest.application()
                    + "). Upgrade this installation first, and try again.");
        }
        if (houses.find(db, manifest.space()).filter(Houses.House::inhabited).isPresent()) {
            throw new Refused("\"" + manifest.name() + "\" is already here. Nothing was brought in.");
        }
        houses.find(db, manifest.slug())
                .filter(other -> !other.id().equals(manifest.space()))
                .ifPresent(other -> {
                    throw new Refused("Another space here is called /" + manifest.slug()
                            + ". One of the two needs another short word before this one can come in.");
                });
    }

    private boolean isNewer(Manifest manifest) {
        return manifest.schemas().entrySet().stream()
                .anyMatch(room -> room.getValue() > schemas.getOrDefault(room.getKey(), 0));
    }
}
