package nl.ruimtemaker.analysis.command;

import java.util.List;
import nl.ruimtemaker.analysis.network.Graph;
import nl.ruimtemaker.analysis.network.Names;

/**
 * A network as it stood in files.
 *
 * @param groups the group of each person, by number; empty when no file said so
 */
record Network(Names names, Graph graph, List<String> groups) {}
