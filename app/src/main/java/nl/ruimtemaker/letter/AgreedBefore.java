package nl.ruimtemaker.letter;

/** With whom a letter was agreed on beforehand, and which report it replaces. */
public record AgreedBefore(String payer, String replaces) {}
