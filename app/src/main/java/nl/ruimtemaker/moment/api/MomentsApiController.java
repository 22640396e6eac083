package nl.ruimtemaker.moment.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.ruimtemaker.moment.Mark;
import nl.ruimtemaker.moment.Moment;
import nl.ruimtemaker.moment.MomentPhotos;
import nl.ruimtemaker.moment.Moments;
import nl.ruimtemaker.people.Pass;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Api;
import nl.ruimtemaker.platform.Declined;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Read what happened, with a pass: exactly what its owner reads on the pages. */
@RestController
@RequestMapping(Api.ROOT + "/moments")
@Tag(name = "Read")
@Answerable
class MomentsApiController {
    private final ReadingByPass reading;
    private final Moments moments;
    private final MomentPhotos photos;
    private final Settings settings;

    MomentsApiController(ReadingByPass reading, Moments moments, MomentPhotos photos, Settings settings) {
        this.reading = reading;
        this.moments = moments;
        this.photos = photos;
        this.settings = settings;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The newest moments", description = "At most 25, newest first, as on the page of the space.")
    @ApiResponse(responseCode = "200", description = "The newest moments, or those before a place in the list.")
    ReadMoments newest(
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "A place in the list, as `next` names it: only older ones follow.")
                    @RequestParam(required = false)
                    @Nullable
                    String before) {
        var mark = Mark.parse(before);
        if (before != null && mark == null) {
            throw new Declined(HttpStatus.BAD_REQUEST);
        }
        return reading.read(
                actor,
                Pass.May.READ,
                visit -> ReadMoments.of(moments.newest(visit, mark, ReadMoments.MOST + 1), addresses(visit)));
    }

    @GetMapping(value = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One moment")
    @ApiResponse(responseCode = "200", description = "The moment.")
    ReadMoment one(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return reading.read(actor, Pass.May.READ, visit -> ReadMoment.of(find(visit, id), addresses(visit)));
    }

    @GetMapping(value = "/{id}/photo", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(summary = "The photo of a moment")
    @ApiResponse(responseCode = "200", description = "The photo.")
    byte[] photo(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return reading.read(
                actor,
                Pass.May.READ,
                visit -> photos.jpeg(visit, find(visit, id).id()).orElseThrow(NotFound::new));
    }

    /** What its teller took back is theirs to see on their page, and for a machine it is gone. */
    private Moment find(Visit visit, UUID id) {
        var moment = moments.find(visit, id);
        if (moment.isTakenBack()) {
            throw new NotFound();
        }
        return moment;
    }

    private Addresses addresses(Visit visit) {
        return new Addresses(settings.publicAddress(), visit.slug());
    }
}
