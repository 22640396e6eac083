package nl.ruimtemaker.operations.moving;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Bundle;
import nl.ruimtemaker.platform.Drawer;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same for a computer to read: a file of JSON per room, with every row that a keeper sees, in the order of its key. */
@Component
class Data {
    private static final int A_PAGE = 200;
    private static final Pattern PERSON = Pattern.compile("(person|teller|keeper)_id|.*_by");

    private final Entrance entrance;
    private final Parts parts;
    private final Rows rows;
    private final JdbcClient db;
    private final JsonMapper json;

    Data(Entrance entrance, Parts parts, Rows rows, JdbcClient db, JsonMapper json) {
        this.entrance = entrance;
        this.parts = parts;
        this.rows = rows;
        this.db = db;
        this.json = json;
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
                bundle.write(between + nameless(row));
                between = ",\n";
            }
        }
        bundle.write("]");
    }

    /** Without the ids of persons: by them somebody who told as "somebody" would be known by what else they told. */
    private String nameless(String row) {
        var fields = (ObjectNode) json.readTree(row);
        var persons = fields.propertyNames().stream()
                .filter(PERSON.asMatchPredicate())
                .toList();
        return fields.remove(persons).toString();
    }

    private List<String> page(Actor actor, String space, Drawer drawer, @Nullable String behind) {
        return entrance.enterAsAnyKeeper(
                actor, space, visit -> rows.page(db, drawer, visit.space(), Rows.Columns.TAKEN, behind, A_PAGE));
    }
}
