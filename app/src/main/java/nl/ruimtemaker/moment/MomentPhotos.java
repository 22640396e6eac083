package nl.ruimtemaker.moment;

import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Photo;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos with moments: seen by whoever sees the moment, changed by its teller. */
@Component
public class MomentPhotos {
    private final JdbcClient db;
    private final Erasures erasures;

    MomentPhotos(JdbcClient db, Erasures erasures) {
        this.db = db;
        this.erasures = erasures;
    }

    void keep(Visit visit, UUID moment, Photo photo) {
        db.sql("insert into moment.photo (space_id, moment_id, jpeg) values (:space, :moment, :jpeg)")
                .param("space", visit.space())
                .param("moment", moment)
                .param("jpeg", photo.jpeg())
                .update();
    }

    /** The photo of a moment, if the visitor may read that. */
    public Optional<byte[]> jpeg(Visit visit, UUID moment) {
        return db.sql("select jpeg from moment.photo where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .query(byte[].class)
                .optional();
    }

    /** Another photo, or a first one. */
    void replace(Visit visit, UUID moment, Photo photo, @Nullable String alt) {
        drop(visit, moment);
        keep(visit, moment, photo);
        set(visit, moment, PlainText.of(alt), photo.width(), photo.height());
    }

    /** The same photo, told better to who cannot see it. */
    void describe(Visit visit, UUID moment, @Nullable String alt) {
        db.sql("""
                        update moment.moment set photo_alt = :alt, text_version = text_version + 1
                        where space_id = :space and id = :moment and photo_alt is not null""")
                .param("alt", PlainText.of(alt))
                .param("space", visit.space())
                .param("moment", moment)
                .update();
    }

    void remove(Visit visit, UUID moment) {
        drop(visit, moment);
        set(visit, moment, null, null, null);
    }

    private void drop(Visit visit, UUID moment) {
        int gone = db.sql("delete from moment.photo where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .update();
        if (gone > 0) {
            erasures.note(visit.space(), "moment.photo", moment);
        }
    }

    private void set(
            Visit visit, UUID moment, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {
        db.sql("""
                        update moment.moment set
                            photo_alt = :alt, photo_width = :width, photo_height = :height, text_version = text_version + 1
                        where space_id = :space and id = :moment""")
                .param("alt", alt)
                .param("width", width)
                .param("height", height)
                .param("space", visit.space())
                .param("moment", moment)
                .update();
    }
}
