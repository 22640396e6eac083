package nl.ruimtemaker.letter.outside;

/** Somebody was asked to look from outside, and the address that opens their page. */
public record Asked(String name, String path) {}
