package nl.ruimtemaker.analysis.command;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.network.Names;

/** Numbers names as they come, and again in the order of names once all are known: rows then only cost their numbers. */
final class Numbered {
    private final Map<String, Integer> asTheyCame = new HashMap<>();

    int number(String name) {
        var number = asTheyCame.putIfAbsent(name, asTheyCame.size());
        return number == null ? asTheyCame.size() - 1 : number;
    }

    boolean has(String name) {
        return asTheyCame.containsKey(name);
    }

    Names names() {
        return Names.of(asTheyCame.keySet());
    }

    /** The numbers that the names have, for numbers as they came. */
    int[] inOrder(Names names, IntStream asTheyCameByRow) {
        var numbers = new int[asTheyCame.size()];
        asTheyCame.forEach((name, number) -> numbers[number] = names.number(name));
        return asTheyCameByRow.map(number -> numbers[number]).toArray();
    }
}
