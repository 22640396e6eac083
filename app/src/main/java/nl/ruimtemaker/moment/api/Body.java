package nl.ruimtemaker.moment.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.ruimtemaker.platform.Declined;
import nl.ruimtemaker.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a machine sent, strictly: a field that was misspelt would be passed over, and a story could be read by more
 * than its teller meant.
 */
@Component
class Body {
    /** The longest text with every letter written as an escape, and room for the rest. */
    private static final int MOST_BYTES = 256 * 1024;

    private final JsonMapper json;

    Body(JsonMapper json) {
        this.json = json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    ToTell read(Visit visit, InputStream sent) throws IOException {
        var bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Declined(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            var read = json.readValue(bytes, ToTell.class);
            if (read != null) {
                return read;
            }
        } catch (UnrecognizedPropertyException e) {
            throw Declined.mistaken(visit, Map.of(e.getPropertyName(), "api.field.unknown"));
        } catch (StreamReadException e) {
            throw new Declined(HttpStatus.BAD_REQUEST);
        } catch (JacksonException e) {
            var field = e.getPath().isEmpty() ? null : e.getPath().getFirst().getPropertyName();
            if (field != null) {
                throw Declined.mistaken(visit, Map.of(field, "api.field.wrong"));
            }
        }
        throw new Declined(HttpStatus.BAD_REQUEST);
    }
}
