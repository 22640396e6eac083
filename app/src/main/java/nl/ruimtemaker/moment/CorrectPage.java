package nl.ruimtemaker.moment;

import java.util.List;

/** The form to mend a story with, what it said before, and the way back to it. */
public record CorrectPage(Moment moment, TellPage tell, List<Corrections.Earlier> earlier, String back) {}
