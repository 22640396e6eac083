package nl.ruimtemaker.neighbourhood;

import java.util.UUID;

/** A group of people who do something together. */
public record Group(UUID id, String name) {}
