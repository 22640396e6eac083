package nl.ruimtemaker.people.guesthood;

import java.util.List;

/** The card that says which guests read along today. */
public record AlongCard(List<ReadingAlongPage.Entry> guesthoods) {}
