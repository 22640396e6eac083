package nl.ruimtemaker.moment;

import java.util.Optional;
import nl.ruimtemaker.platform.Keepsake;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stories that a neighbourhood reads, newest first, with their photos and who else reads them. */
@Component
class MomentKeepsake implements Keepsake {
    private static final int A_PAGE = 40;

    private final Moments moments;
    private final Readings readings;
    private final MomentPhotos photos;

    MomentKeepsake(Moments moments, Readings readings, MomentPhotos photos) {
        this.moments = moments;
        this.readings = readings;
        this.photos = photos;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "moment";
    }

    @Override
    public Optional<Leaf> page(Visit visit, @Nullable String behind) {
        var page = moments.newest(visit, behind == null ? null : Mark.parse(behind), A_PAGE);
        var ids = page.stream().map(Moment::id).toList();
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leaf(
                        "moment/kept",
                        new KeptMoments(page, readings.of(visit, ids)),
                        page.stream()
                                .filter(moment -> moment.photo() != null)
                                .map(KeptMoments::photo)
                                .toList(),
                        page.size() < A_PAGE ? null : Mark.after(page.getLast()).toString()));
    }

    @Override
    public byte[] file(Visit visit, String name) {
        return photos.jpeg(visit, KeptMoments.moment(name)).orElseThrow(NotFound::new);
    }
}
