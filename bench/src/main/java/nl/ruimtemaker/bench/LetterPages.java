package nl.ruimtemaker.bench;

import java.io.IOException;

/** A sent letter, as a page and on paper, beside a static page of the same bytes. */
final class LetterPages {
    private static final String LETTER = "/brief/lindebus-krijt-stoep";

    private LetterPages() {}

    static void measure(Asked asked) throws IOException {
        try (var site = Site.village()) {
            site.still(LETTER, "");
            var report = Beside.report("letter");
            Beside.measure("letter, as a page", site.load(), LETTER, "", asked.seconds())
                    .into(report);
            Beside.measure("letter, on paper", site.load(), LETTER + ".pdf", "", asked.seconds())
                    .into(report);
            report.write();
        }
    }
}
