package nl.ruimtemaker.moment.sheet;

/**
 * What is wrong with a row.
 *
 * @param line the line of the file on which the row begins
 * @param column the name of the column
 * @param reason the key of the sentence that says why
 */
public record Fault(int line, String column, String reason) {}
