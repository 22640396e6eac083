package nl.ruimtemaker.platform;

/** A photo made anew from what was sent: a JPEG of modest size without anything that was hidden in it. */
public record Photo(byte[] jpeg, int width, int height) {
    /** What came of a photo that was sent. */
    public sealed interface Sent {}

    /** Nothing was sent. */
    public record None() implements Sent {}

    /** It was made anew. */
    public record Made(Photo photo) implements Sent {}

    /** It could not be used; the text under this key says why and what to do. */
    public record Refused(String text) implements Sent {}
}
