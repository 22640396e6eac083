package nl.ruimtemaker.moment.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import nl.ruimtemaker.moment.Pace;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.people.Pass;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Api;
import nl.ruimtemaker.platform.Problem;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Visit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tell what happened, with a pass: in its owner's name. */
@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "Tell")
@Answerable
class TellApiController {
    private final Entrance entrance;
    private final ReadingByPass reading;
    private final TellingByPass telling;
    private final Body body;
    private final Pace pace;
    private final Settings settings;

    TellApiController(
            Entrance entrance, ReadingByPass reading, TellingByPass telling, Body body, Pace pace, Settings settings) {
        this.entrance = entrance;
        this.reading = reading;
        this.telling = telling;
        this.body = body;
        this.pace = pace;
        this.settings = settings;
    }

    @GetMapping(value = "/space", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The space that this pass opens")
    @ApiResponse(responseCode = "200", description = "The space.")
    ReadSpace space(@Parameter(hidden = true) Actor actor) {
        return reading.read(actor, Pass.May.BOTH, visit -> telling.offered(visit, addresses(visit)));
    }

    /** What is sent is read between two short stays, so that nobody slow holds a place at the database. */
    @PostMapping(
            value = "/moments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Tell a moment",
            description =
                    "By the same rules as the form on the page. Sent again with the same key it is the same moment,"
                            + " and the answer is the same.",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ToTell.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It is told.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The moment.",
                            schema = @Schema(type = "string", format = "uri")))
    @ApiResponse(
            responseCode = "422",
            description = "Something is wrong with what was sent: `errors` says what, field by field.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Told> tell(@Parameter(hidden = true) Actor actor, HttpServletRequest request) throws IOException {
        var door = entrance.enterByPass(actor, Pass.May.TELL, visit -> pace.admit(visit, null));
        var sent = body.read(door, request.getInputStream());
        var id = entrance.enterByPass(actor, Pass.May.TELL, visit -> telling.tell(visit, sent));
        var addresses = addresses(door);
        return ResponseEntity.created(URI.create(addresses.moment(id))).body(new Told(id, addresses.page(id)));
    }

    private Addresses addresses(Visit visit) {
        return new Addresses(settings.publicAddress(), visit.slug());
    }
}
