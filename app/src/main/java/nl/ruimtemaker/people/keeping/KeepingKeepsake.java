package nl.ruimtemaker.people.keeping;

import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.platform.Keepsake;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who belonged here, who kept the keys, and what was done with them last. */
@Component
class KeepingKeepsake implements Keepsake {
    private final Members members;
    private final Acts acts;

    KeepingKeepsake(Members members, Acts acts) {
        this.members = members;
        this.acts = acts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "keeping";
    }

    @Override
    public Optional<Leaf> page(Visit visit, @Nullable String behind) {
        return Optional.of(
                new Leaf("keeping/kept", new KeptKeys(members.of(visit), acts.newest(visit)), List.of(), null));
    }
}
