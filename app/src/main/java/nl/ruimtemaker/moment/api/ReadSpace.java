package nl.ruimtemaker.moment.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Kind;

/** The space that a pass opens, and what the form to tell with offers there. */
@Schema(name = "Space", description = "The space that this pass opens, and what can be named when telling there.")
record ReadSpace(
        @Schema(requiredMode = REQUIRED) String name,

        @Schema(description = "Its page, for people.", format = "uri", requiredMode = REQUIRED)
        String page,

        @Schema(description = "Whether a community or an organisation.", requiredMode = REQUIRED)
        Kind kind,

        @Schema(description = "The places that people here know by name.", requiredMode = REQUIRED)
        List<String> places,

        @Schema(description = "The guests who can be named as readers.", requiredMode = REQUIRED)
        List<Stay> guesthoods) {

    /** A guest, by the stay that lets it read. */
    @Schema(name = "Guesthood")
    record Stay(
            @Schema(requiredMode = REQUIRED) UUID id,
            @Schema(requiredMode = REQUIRED) String guest) {}
}
