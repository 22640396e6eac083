package nl.ruimtemaker.operations.moving;

/** What taking everything along means. */
public record TakingPage(String place) {}
