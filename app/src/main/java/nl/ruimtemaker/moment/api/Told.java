package nl.ruimtemaker.moment.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** It is told, and here is where its teller finds it. */
@Schema(name = "Told")
record Told(
        @Schema(requiredMode = REQUIRED) UUID id,

        @Schema(
                description = "Its page, for people: there its teller can take it back.",
                format = "uri",
                requiredMode = REQUIRED)
        String page) {}
