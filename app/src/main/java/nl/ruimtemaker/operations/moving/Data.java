package nl.ruimtemaker.operations.moving;

import java.io.IOException;
import java.util.List;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Bundle;
import nl.ruimtemaker.platform.Drawer;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same for a computer to read: a file of JSON per room, with every row that a keeper sees, in the order of its key. */
@Component
class Data {
    private static final int A_PAGE = 200;

    private final Entrance entrance;
    private final Parts parts;
    private final Rows rows;
    private final JdbcClient db;

    Data(Entrance entrance, Parts parts, Rows rows, JdbcClient db) {
        this.entrance = entrance;
        this.parts = parts;
        this.rows = rows;
        this.db = db;
    }

    void fill(Actor actor, String space, Bundle bundle) throws IOException {
        for (var room : SealedMove.rooms(parts)) {
            bundle.begin("data/" + room + ".json");
            var between = "{\n";
            for (var drawer : parts.drawers()) {
                if (drawer.room().equals(room)) {
                    bundle.write(between + "\"" + drawer.table().name() + "\": [");
                    table(actor, space, drawer, bundle);
                    between = ",\n";
                }
            }
            bundle.write("\n}\n");
            bundle.end();
        }
    }

    private void table(Actor actor, String space, Drawer drawer, Bundle bundle) throws IOException {
        var between = "\n";
        for (var page = page(actor, space, drawer, null);
                !page.isEmpty();
                page = page(actor, space, drawer, page.getLast())) {
            for (var row : page) {
                bundle.write(between + row);
                between = ",\n";
            }
        }
        bundle.write("]");
    }

    private List<String> page(Actor actor, String space, Drawer drawer, @Nullable String behind) {
        return entrance.enterAsAnyKeeper(
                actor, space, visit -> rows.page(db, drawer, visit.space(), Rows.Columns.READABLE, behind, A_PAGE));
    }
}
