package nl.ruimtemaker.people.guesthood;

import java.util.List;
import nl.ruimtemaker.people.Guesthood;

/** The card that says where an organisation is a guest today. */
public record AwayCard(List<Guesthood> guesthoods) {}
