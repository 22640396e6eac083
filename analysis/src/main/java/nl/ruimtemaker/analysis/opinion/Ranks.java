package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * Ids that come many times and in any order: each once, ascending, and for every coming the rank of its id.
 *
 * @param distinct ascending
 * @param of for the n-th coming where its id stands in {@code distinct}
 */
record Ranks(long[] distinct, int[] of) {
    /** The first {@code count} of {@code ids}; sorts the distinct ones only, as people vote a hundred times each. */
    static Ranks of(long[] ids, int count) {
        var seen = new Seen();
        var coming = new int[count];
        for (int each = 0; each < count; each++) {
            coming[each] = seen.numberOf(ids[each]);
        }
        var distinct = Arrays.copyOf(seen.ids, seen.count);
        Arrays.sort(distinct);
        var rank = new int[seen.count];
        for (int number = 0; number < seen.count; number++) {
            rank[number] = Arrays.binarySearch(distinct, seen.ids[number]);
        }
        Arrays.setAll(coming, each -> rank[coming[each]]);
        return new Ranks(distinct, coming);
    }

    /** A hash table with open addressing: numbers ids in the order in which they come first. */
    private static final class Seen {
        private static final long GOLDEN = 0x9E3779B97F4A7C15L; // D. E. Knuth, TAOCP 3, 6.4: multiplicative hashing

        private long[] ids = new long[512];
        private int[] slots = new int[2 * ids.length];
        private int count;

        int numberOf(long id) {
            int slot = slotOf(id);
            if (slots[slot] == 0) {
                if (count == ids.length) {
                    grow();
                    slot = slotOf(id);
                }
                ids[count++] = id;
                slots[slot] = count;
            }
            return slots[slot] - 1;
        }

        private int slotOf(long id) {
            int slot = (int) (id * GOLDEN >>> 32) & (slots.length - 1);
            while (slots[slot] != 0 && ids[slots[slot] - 1] != id) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }

        private void grow() {
            ids = Arrays.copyOf(ids, 2 * count);
            slots = new int[4 * count];
            for (int number = 0; number < count; number++) {
                slots[slotOf(ids[number])] = number + 1;
            }
        }
    }
}
