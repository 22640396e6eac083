package nl.ruimtemaker.moment;

/** What was asked, and the moments that were found, newest first. */
public record SearchPage(SearchForm form, MomentsPage found) {}
