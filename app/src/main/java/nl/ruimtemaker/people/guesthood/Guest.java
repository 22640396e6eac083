package nl.ruimtemaker.people.guesthood;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who works here for an organisation, until a day: by name, for everyone who belongs here. */
public record Guest(UUID person, String name, LocalDate worksHereUntil) {}
