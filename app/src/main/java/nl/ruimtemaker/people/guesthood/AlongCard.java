package nl.ruimtemaker.people.guesthood;

import java.util.List;
import nl.ruimtemaker.people.Guesthood;

/** The card that says which guests read along today. */
public record AlongCard(List<Guesthood> guesthoods) {}
