package nl.ruimtemaker.mirror;

import java.time.YearMonth;
import java.util.List;

/** The mirrors of a space, over some months or one year: no year beside another. */
public record MirrorsPage(Span span, List<YearMonth> months, int year, List<Integer> years, List<Held> mirrors) {
    /** Whether months can be chosen. */
    public boolean isByMonth() {
        return mirrors.stream().anyMatch(held -> !held.byYear());
    }

    /** Whether a year can be chosen. */
    public boolean isByYear() {
        return mirrors.stream().anyMatch(Held::byYear);
    }

    /** A mirror, and what it shows. */
    public record Held(String name, boolean byYear, Reflection reflection) {
        private static final int WIDTH = 420;

        /** Where the part of a class begins in the picture, and how wide it is. */
        public int[] place(Reflection.Share share) {
            int before = reflection.shares().stream()
                    .takeWhile(each -> each != share)
                    .mapToInt(Reflection.Share::count)
                    .sum();
            int n = Math.max(1, reflection.n());
            return new int[] {WIDTH * before / n, WIDTH * (before + share.count()) / n - WIDTH * before / n};
        }
    }
}
