package nl.ruimtemaker.moment;

/** What else somebody answered where their story comes from: a question by its name, and their words. */
public record Answered(String question, String answer) {}
