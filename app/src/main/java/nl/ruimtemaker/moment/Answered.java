package nl.ruimtemaker.moment;

/** What else somebody answered where their story comes from: a question by its name, and their words. */
public record Answered(String question, String answer) {
    /** So many stand open on a page; more of them fold. */
    public static final int FEW = 8;
}
