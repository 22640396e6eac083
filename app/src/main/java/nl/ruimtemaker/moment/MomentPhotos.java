package nl.ruimtemaker.moment;

import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Photo;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos with moments: seen by whoever sees the moment. */
@Component
class MomentPhotos {
    private final JdbcClient db;

    MomentPhotos(JdbcClient db) {
        this.db = db;
    }

    void add(Visit visit, UUID moment, Photo photo, @Nullable String alt) {
        db.sql("""
                        insert into moment.photo (space_id, moment_id, alt, width, height, jpeg)
                        values (:space, :moment, :alt, :width, :height, :jpeg)""")
                .param("space", visit.space())
                .param("moment", moment)
                .param("alt", PlainText.of(alt))
                .param("width", photo.width())
                .param("height", photo.height())
                .param("jpeg", photo.jpeg())
                .update();
    }

    Optional<byte[]> jpeg(Visit visit, UUID moment) {
        return db.sql("select jpeg from moment.photo where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .query(byte[].class)
                .optional();
    }
}
