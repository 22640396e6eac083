package nl.ruimtemaker.moment;

/** The words of somebody whose telling could not be kept, to be sent again with the same telling key. */
public record UnsavedPage(String action, String key, String text, String circle) {}
