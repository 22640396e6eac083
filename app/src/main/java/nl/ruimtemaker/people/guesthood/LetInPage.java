package nl.ruimtemaker.people.guesthood;

import java.time.LocalDate;

/** The step before the yes: who it is, by name, and for how long. */
public record LetInPage(String organisation, LetInForm form, LocalDate from, LocalDate until) {}
