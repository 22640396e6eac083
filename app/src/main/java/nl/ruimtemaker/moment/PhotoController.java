package nl.ruimtemaker.moment;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Photo;
import nl.ruimtemaker.platform.Photos;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The teller changes the photo with their story, tells it better to who cannot see it, or takes it away. */
@Controller
class PhotoController {
    private final OwnStories stories;
    private final MomentPhotos kept;
    private final Circles circles;
    private final Photos photos;

    PhotoController(OwnStories stories, MomentPhotos kept, Circles circles, Photos photos) {
        this.stories = stories;
        this.kept = kept;
        this.circles = circles;
        this.photos = photos;
    }

    @GetMapping({SPACE + "/verhalen/{id}/foto/anders", "/briefje/foto/anders"})
    ModelAndView form(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id) {
        return stories.with(
                actor, space, id, (visit, moment) -> Screen.show("moment/photo", visit, PhotoPage.of(visit, moment)));
    }

    @PostMapping({SPACE + "/verhalen/{id}/foto", "/briefje/foto"})
    ModelAndView change(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String alt,
            @RequestParam(required = false) @Nullable MultipartFile picture) {
        // Known first: a photo is unpacked for nobody but the teller.
        form(actor, space, id);
        var photo = photos.read(picture);
        return stories.with(actor, space, id, (visit, moment) -> {
            if (photo instanceof Photo.Refused(var reason)) {
                return Screen.refuse(
                        "moment/photo", visit, PhotoPage.of(visit, moment).refused(alt, "picture", reason));
            }
            if (alt.length() > MomentForm.LONGEST_ALT) {
                return Screen.refuse(
                        "moment/photo", visit, PhotoPage.of(visit, moment).refused(alt, "alt", "moment.alt.long"));
            }
            circles.change(visit, moment, () -> put(visit, moment, photo, alt));
            return Screen.done(OwnStories.path(visit, moment), "moment.photo");
        });
    }

    @PostMapping({SPACE + "/verhalen/{id}/foto/weg", "/briefje/foto/weg"})
    ModelAndView remove(
            Actor actor,
            @PathVariable(required = false) @Nullable String space,
            @PathVariable(required = false) @Nullable UUID id) {
        return stories.with(actor, space, id, (visit, moment) -> {
            circles.change(visit, moment, () -> kept.remove(visit, moment.id()));
            return Screen.done(OwnStories.path(visit, moment), "moment.photo.remove");
        });
    }

    private void put(Visit visit, Moment moment, Photo.Sent photo, String alt) {
        if (photo instanceof Photo.Made(var made)) {
            kept.replace(visit, moment.id(), made, alt);
        } else {
            kept.describe(visit, moment.id(), alt);
        }
    }
}
