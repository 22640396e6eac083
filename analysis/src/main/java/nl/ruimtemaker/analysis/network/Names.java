package nl.ruimtemaker.analysis.network;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The people of a network, numbered from 0 in the order of their names: the same numbers in whatever order rows come.
 *
 * @param inOrder sorted, each name once
 */
public record Names(List<String> inOrder) {
    public Names {
        inOrder = inOrder.stream().distinct().sorted().toList();
    }

    /** In whatever order and however often they come. */
    public static Names of(Collection<String> names) {
        return new Names(List.copyOf(names));
    }

    /** How many there are. */
    public int size() {
        return inOrder.size();
    }

    /**
     * The name that somebody has.
     *
     * @param number 0 to {@link #size()} - 1
     * @throws IndexOutOfBoundsException when it is nobody's
     */
    public String of(int number) {
        return inOrder.get(number);
    }

    /** Whether somebody has that name. */
    public boolean has(String name) {
        return Collections.binarySearch(inOrder, name) >= 0;
    }

    /** @throws IllegalArgumentException when nobody has that name */
    public int number(String name) {
        int number = Collections.binarySearch(inOrder, name);
        if (number < 0) {
            throw new IllegalArgumentException("Expected one of " + size() + " names, found " + name);
        }
        return number;
    }

    /** @throws IllegalArgumentException when one of the names is nobody's */
    public BitSet numbers(Collection<String> names) {
        var numbers = new BitSet(size());
        names.forEach(name -> numbers.set(number(name)));
        return numbers;
    }
}
