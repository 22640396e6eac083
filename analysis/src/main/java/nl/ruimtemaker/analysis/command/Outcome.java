package nl.ruimtemaker.analysis.command;

/**
 * What a calculation says.
 *
 * @param json records, maps, lists and numbers, with the keys of docs/analysis.md in their order
 * @param table the same for people
 * @param svg the same as a picture
 */
record Outcome(Object json, String table, String svg) {}
