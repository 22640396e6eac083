package nl.ruimtemaker.people.guesthood;

import java.time.LocalDate;

/** What a guest is told on coming in: with whom they are here, and until when. */
public record GuestCard(String organisation, LocalDate until) {}
