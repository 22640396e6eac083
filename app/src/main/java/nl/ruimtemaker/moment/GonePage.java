package nl.ruimtemaker.moment;

/**
 * A story is gone for good.
 *
 * @param mayLookIn whether there is a page of the space to go on to
 */
public record GonePage(boolean mayLookIn) {}
