package nl.ruimtemaker.platform;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a machine hears when something cannot be done, as RFC 9457 writes it. */
@Schema(description = "What went wrong (RFC 9457), in the language asked for by Accept-Language: Dutch or English.")
public record Problem(
        @Schema(description = "The page that explains this kind of problem.", format = "uri", requiredMode = REQUIRED)
        String type,

        @Schema(description = "The kind of problem in a few words.", requiredMode = REQUIRED)
        String title,

        @Schema(description = "The HTTP status, once more.", requiredMode = REQUIRED)
        int status,

        @Schema(description = "What to do about it.", requiredMode = REQUIRED)
        String detail,

        @Schema(description = "What is wrong with what was sent, one sentence for each field.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Fault> errors) {

    /** How it is sent. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong. */
    @Schema(name = "Fault", description = "One field that is wrong.")
    public record Fault(
            @Schema(description = "The field, as a JSON pointer.", example = "#/text", requiredMode = REQUIRED)
            String pointer,

            @Schema(description = "What is wrong with it.", requiredMode = REQUIRED)
            String detail) {}
}
