package nl.ruimtemaker.analysis.command;

import java.util.function.Supplier;

/**
 * What a calculation says; made only in the form that is asked for.
 *
 * @param json records, maps, lists and numbers, with the keys of docs/analysis.md in their order
 * @param table the same for people
 * @param svg the same as a picture
 */
record Outcome(Supplier<Object> json, Supplier<String> table, Supplier<String> svg) {}
