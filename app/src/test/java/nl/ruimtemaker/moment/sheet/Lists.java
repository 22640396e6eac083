package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimtemaker.Visitor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A keeper at the page where lists come in. */
record Lists(Visitor keeper, String space) {
    static final String WRONG = "verhaal;datum;plek\n"
            + "Goed verhaal in een foute lijst;1-5-2026;Plein\n"
            + ";2-5-2026;Park\n"
            + "Derde;35-5-2026;Plein\n"
            + "Vierde;1-1-2090;" + "x".repeat(121) + "\n";
    static final String PAGE = "/inbrengen";

    Visitor.Seen send(String name, byte[] file) {
        var form = keeper.get(space + PAGE).page().selectFirst("form[enctype]");
        var fields = new LinkedHashMap<>(Visitor.filledIn(form));
        return keeper.postFile(space + PAGE, fields, "file", name, file);
    }

    Visitor.Seen send(String name, String text) {
        return send(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Other columns; kept are those that are named. */
    Visitor.Seen map(Visitor.Seen seen, Map<String, String> fields) {
        return keeper.submit(seen, seen.path(), fields);
    }

    /** Presses the button, and waits until all of it is in. */
    Visitor.Seen bring(Visitor.Seen seen) {
        var path = seen.path();
        var last = keeper.submit(seen, path + "/erin", Map.of("known", "true"));
        assertThat(last.status()).as(last.words()).isEqualTo(200);
        return await(path);
    }

    Visitor.Seen await(String path) {
        long deadline = System.nanoTime() + Duration.ofSeconds(180).toNanos();
        var last = keeper.get(path);
        while (!last.words().contains("Klaar:")) {
            assertThat(System.nanoTime()).as(last.words()).isLessThan(deadline);
            last = keeper.get(path);
        }
        return last;
    }

    static byte[] workbook(Consumer<Worksheet> filled) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "proef", "1.0")) {
            filled.accept(book.newWorksheet("Verhalen"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String rows(String word, int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> "Verhaal " + number + " van " + word)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static Map<String, String> token(Lists lists, Visitor.Seen seen) {
        var form = Visitor.filledIn(
                lists.keeper().get("/de-linde/inbrengen").page().selectFirst("form[enctype]"));
        assertThat(seen.status()).isEqualTo(200);
        form.put("known", "true");
        form.put("text", "0");
        return form;
    }
}
