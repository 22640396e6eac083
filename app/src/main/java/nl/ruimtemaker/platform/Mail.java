package nl.ruimtemaker.platform;

import java.time.Instant;

/** A mail that went out, or is about to. */
public record Mail(String to, String subject, String text, Instant at) {}
