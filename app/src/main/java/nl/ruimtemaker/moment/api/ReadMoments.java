package nl.ruimtemaker.moment.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ruimtemaker.moment.Mark;
import nl.ruimtemaker.moment.Moment;
import org.jspecify.annotations.Nullable;

/** Some moments, newest first, and where older ones are. */
@Schema(name = "Moments", description = "Moments, newest first.")
record ReadMoments(
        @Schema(requiredMode = REQUIRED) List<ReadMoment> moments,

        @Schema(description = "Where older ones are. Absent: there are none.", format = "uri")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String next) {
    static final int MOST = 25;

    /** Of a list that was asked one longer than what is answered, to know whether there is more. */
    static ReadMoments of(List<Moment> asked, Addresses addresses) {
        var shown = asked.size() > MOST ? asked.subList(0, MOST) : asked;
        return new ReadMoments(
                shown.stream().map(moment -> ReadMoment.of(moment, addresses)).toList(),
                asked.size() > MOST ? addresses.behind(Mark.after(shown.getLast())) : null);
    }
}
