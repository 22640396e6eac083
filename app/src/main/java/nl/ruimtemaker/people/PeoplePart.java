package nl.ruimtemaker.people;

import java.util.List;
import nl.ruimtemaker.platform.Part;
import org.springframework.stereotype.Component;

/** People's share of a space: its standings, its guests and its ledger. Persons themselves belong to no space. */
@Component
class PeoplePart implements Part {
    @Override
    public String room() {
        return "people";
    }

    @Override
    public int floor() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("space", "id"),
                Table.of("standing"),
                Table.of("keeper_act"),
                Table.of("key_proposal"),
                Table.of("key_naming"),
                Table.of("door"),
                Table.of("telling_link"),
                Table.of("invitation"),
                Table.of("invitation_use"),
                Table.of("trace"),
                Table.of("guesthood"),
                Table.of("guest"),
                Table.of("consent"),
                Table.of("slip"),
                Table.of("pass").staying(),
                Table.of("digest"),
                Table.of("digest_off"));
    }
}
