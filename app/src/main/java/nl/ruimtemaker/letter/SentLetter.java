package nl.ruimtemaker.letter;

import java.time.Instant;
import java.time.LocalDate;

/** The head of a letter that was sent, for who has its address. */
public record SentLetter(
        String space, String title, String toWhom, LocalDate from, LocalDate until, int number, Instant at) {}
