package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One moment, for whoever may read it. */
@Controller
class MomentController {
    private final Entrance entrance;
    private final Moments moments;
    private final MomentPhotos photos;
    private final Readings readings;
    private final OwnStories stories;
    private final SpokenWords words;
    private final Answers answers;

    MomentController(
            Entrance entrance,
            Moments moments,
            MomentPhotos photos,
            Readings readings,
            OwnStories stories,
            SpokenWords words,
            Answers answers) {
        this.entrance = entrance;
        this.moments = moments;
        this.photos = photos;
        this.readings = readings;
        this.stories = stories;
        this.words = words;
        this.answers = answers;
    }

    @GetMapping(SPACE + "/verhalen/{id}")
    ModelAndView moment(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return entrance.enter(actor, space, visit -> {
            var moment = moments.find(visit, id);
            return moment.isToldBy(visit.who())
                    ? stories.show(visit, moment, null, null)
                    : Screen.show(
                            "moment/moment",
                            visit,
                            new MomentPage(
                                    moment,
                                    readings.of(visit, id),
                                    answers.of(visit, moment),
                                    words.part(visit, moment, null, false).orElse(null)));
        });
    }

    @GetMapping(SPACE + "/verhalen/{id}/verteld")
    ModelAndView told(Actor actor, @PathVariable String space, @PathVariable UUID id) {
        return stories.with(
                actor,
                space,
                id,
                (visit, moment) -> stories.show(visit, moment, null, new OwnStories.Told(visit.path("/vertel"))));
    }

    @GetMapping({SPACE + "/verhalen/{id}/foto", "/briefje/foto"})
    ResponseEntity<byte[]> photo(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id) {
        var jpeg = space == null || id == null
                ? entrance.enterByKey(actor, visit -> photos.jpeg(visit, MomentController.subject(visit.subject())))
                : entrance.enter(actor, space, visit -> photos.jpeg(visit, id));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg.orElseThrow(NotFound::new));
    }

    private static UUID subject(@Nullable UUID subject) {
        if (subject == null) {
            throw new NotFound();
        }
        return subject;
    }
}
