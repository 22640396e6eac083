package nl.ruimtemaker.analysis.sampling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A draw of which anybody can see afterwards that it was honest: with the seed, the frame and the size, they draw the same.
 *
 * @param seed published before anybody knew the names
 * @param frameHash SHA-256 in hexadecimal of all names that could be drawn: sorted by their bytes in UTF-8, a newline behind each, as
 *     {@code LC_ALL=C sort names | sha256sum} makes it
 * @param size n: how many are drawn, as long as there are so many
 * @param order all names, in the order in which they are drawn; see {@link Draw}
 * @param withdrawn names that are passed over, since they were taken back after the draw
 */
public record Sample(String seed, String frameHash, int size, List<String> order, Set<String> withdrawn) {
    /** @throws IllegalArgumentException when the size is below 0 */
    public Sample {
        if (size < 0) {
            throw new IllegalArgumentException("Expected a size of 0 or more, found " + size);
        }
        order = List.copyOf(order);
        withdrawn = Set.copyOf(withdrawn);
    }

    /**
     * Draws.
     *
     * @param frame everybody who can be drawn, in whatever order: each has a chance of n / N
     * @throws IllegalArgumentException when the seed is empty, a name comes twice or has a line break, or the size is below 0
     */
    public static Sample of(String seed, Collection<String> frame, int size) {
        return new Sample(seed, hash(frame), size, Draw.order(seed, frame), Set.of());
    }

    /** Who is drawn: the first n that were not withdrawn. */
    public List<String> drawn() {
        return order.stream()
                .filter(name -> !withdrawn.contains(name))
                .limit(size)
                .toList();
    }

    /** The same draw after some took themselves back: each is dropped and the next is taken, so that nobody else moves. */
    public Sample without(Set<String> names) {
        var all = new HashSet<>(withdrawn);
        all.addAll(names);
        return new Sample(seed, frameHash, size, order, all);
    }

    private static String hash(Collection<String> frame) {
        var sha = sha256();
        frame.stream()
                .peek(Sample::check)
                .map(name -> name.getBytes(UTF_8))
                .sorted(Arrays::compareUnsigned)
                .forEach(name -> {
                    sha.update(name);
                    sha.update((byte) '\n');
                });
        if (frame.stream().distinct().count() < frame.size()) {
            throw new IllegalArgumentException("Expected each name once, found one twice");
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void check(String name) {
        if (name.contains("\n")) {
            throw new IllegalArgumentException("Expected a name without a line break, found " + name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }
}
