package nl.ruimtemaker.moment;

/** A slip on paper: the code, where to type it, and how the story begins, to know one slip from another. */
public record SlipPrint(String code, String address, String beginning) {}
