package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A list of objects in JSON, read one at a time: a million votes need not be in memory as text. */
record JsonRows(Path file, JsonParser parser) {
    private static final int ROWS_A_STEP = 10_000;

    /**
     * One of the objects.
     *
     * @param fields what is a text, a number or a boolean in it, by name
     */
    record Row(Path file, int line, Map<String, String> fields) {
        /** A whole number in the first field, or where it lacks in the second; 5.0 is 5. */
        long number(String one, String orElse) {
            var name = fields.containsKey(orElse) && !fields.containsKey(one) ? orElse : one;
            var text = text(name);
            try {
                return new BigDecimal(text).longValueExact();
            } catch (ArithmeticException | NumberFormatException wrong) {
                throw refused(Refused.quoted(text) + " as " + name, "a whole number");
            }
        }

        String text(String name) {
            var text = fields.get(name);
            if (text == null) {
                throw refused("no " + name, name);
            }
            return text;
        }

        Refused refused(String found, String expected) {
            return Refused.line(file, line, found, expected);
        }
    }

    static boolean isJson(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            int first = bytes.read();
            while (Character.isWhitespace(first)) {
                first = bytes.read();
            }
            return first == '[' || first == '{';
        }
    }

    static void each(Path file, Progress progress, Consumer<Row> reader) throws IOException {
        try (var bytes = Files.newInputStream(file);
                var parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            new JsonRows(file, parser).read(progress, reader);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw Refused.line(file, line, broken.getOriginalMessage(), "JSON");
        }
    }

    private void read(Progress progress, Consumer<Row> reader) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw refused("a list in [ ]");
        }
        for (int read = 1; parser.nextToken() != JsonToken.END_ARRAY; read++) {
            if (read % ROWS_A_STEP == 0) {
                progress.now("Read %d rows".formatted(read));
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw refused("an object in { }");
            }
            reader.accept(row());
        }
        if (parser.nextToken() != null) {
            throw refused("the end of the file behind ]");
        }
    }

    private Row row() {
        int line = parser.currentTokenLocation().getLineNr();
        var fields = new HashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getString());
            }
            parser.skipChildren();
        }
        return new Row(file, line, fields);
    }

    private Refused refused(String expected) {
        return Refused.line(
                file,
                parser.currentTokenLocation().getLineNr(),
                Refused.quoted(String.valueOf(parser.getString())),
                expected);
    }
}
