package nl.ruimtemaker.demo;

import java.util.List;

/** Whom you can be in the village. */
public record PersonasPage(List<Persona> personas) {}
