package nl.ruimtemaker.moment.sheet;

import java.util.function.Consumer;
import nl.ruimtemaker.platform.Voice;

/** What the operator is told about a list: how it was read and what would come of it, and not a word of a story. */
record Announcement(Voice voice, Consumer<String> out) {
    void survey(Survey survey, Mapping mapping) {
        var layout = survey.layout();
        say(
                "sheet.seen.rows",
                survey.stories(mapping.headed()),
                survey.columns().size());
        if (layout.tab() != null) {
            say(layout.tabs() == 1 ? "sheet.seen.tab" : "sheet.seen.tabs", layout.tab(), layout.tabs());
        } else {
            say("sheet.seen.encoding." + layout.encoding());
            say("sheet.seen.separator." + layout.separator());
        }
        say(mapping.headed() ? "sheet.seen.headed" : "sheet.seen.headless", survey.first());
        if (mapping.date() != null) {
            say("sheet.seen.order." + mapping.order());
        }
        out.accept("");
        columns(survey, mapping);
    }

    private void columns(Survey survey, Mapping mapping) {
        mapping.roles()
                .forEach((role, column) -> out.accept("  %-9s %s"
                        .formatted(
                                role,
                                column == null
                                        ? "-"
                                        : survey.columns().get(column).called(mapping.headed()))));
        mapping.kept()
                .forEach(column ->
                        out.accept("  answer    " + survey.columns().get(column).called(mapping.headed())));
        out.accept("");
    }

    void trial(Trial trial) {
        say("sheet.trial.fresh", trial.fresh());
        if (trial.here() > 0) say("sheet.trial.here", trial.here());
        if (trial.wrong() > 0) say("sheet.trial.wrong", trial.wrong());
        if (trial.wrong() == 0 && trial.fresh() == 0) {
            say(trial.stories() == 0 ? "sheet.trial.nothing" : "sheet.trial.all-here");
        }
        trial.faults()
                .forEach(fault -> out.accept(
                        "  line %d, %s: %s".formatted(fault.line(), fault.column(), voice.say(fault.reason()))));
        if (trial.more() > 0) say("sheet.wrong.more", trial.more());
    }

    void say(String key, Object... arguments) {
        out.accept(voice.say(key, arguments));
    }
}
