package nl.ruimtemaker.moment.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the browser sends about the columns of a list: which is what, and which stay as answers. */
public record MappingForm(
        @Nullable Integer text,
        @Nullable Integer title,
        @Nullable Integer date,
        @Nullable Integer place,
        @Nullable Integer present,
        @Nullable List<Integer> kept,
        @Nullable Boolean headed,
        @Nullable Order order,
        @Nullable Boolean skips) {}
