package nl.ruimtemaker.moment.sheet;

import java.util.List;
import java.util.UUID;

/** Through whose hands stories come in: a keeper's, through the gates of their space, or the operator's. */
interface Hands {
    /** How many of these keys are here already. */
    int known(List<String> keys);

    /** Stores what is not there yet, and says which that was. */
    List<UUID> add(UUID bringing, String rows);

    /** The words that searching forgives errors in. */
    void learn(String text);
}
