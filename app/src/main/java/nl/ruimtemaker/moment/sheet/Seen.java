package nl.ruimtemaker.moment.sheet;

/** What was seen in a list: the survey, and by it a first mapping. */
record Seen(Survey survey, Mapping guess) {}
