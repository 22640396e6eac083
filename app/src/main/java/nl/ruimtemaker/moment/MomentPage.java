package nl.ruimtemaker.moment;

import java.util.List;

/** One moment with the readings that stand beside it. */
public record MomentPage(Moment moment, List<Reading> readings) {}
