package nl.ruimtemaker.moment.sheet;

import static nl.ruimtemaker.people.Paths.SPACE;

import java.io.IOException;
import java.time.Duration;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.PlainText;
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

/** Where a keeper sends a list: it is read through and kept for a day, and nothing of it is a story yet. */
@Controller
class SheetsController {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 30;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Entrance entrance;
    private final Sheets sheets;
    private final Trials trials;
    private final Limits limits;

    SheetsController(Entrance entrance, Sheets sheets, Trials trials, Limits limits) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.trials = trials;
        this.limits = limits;
    }

    @GetMapping(SPACE + "/inbrengen")
    ModelAndView look(Actor actor, @PathVariable String space) {
        return entrance.enter(
                actor, space, visit -> Screen.show("sheet/sheets", Trials.keeping(visit), page(visit, null, null)));
    }

    @PostMapping(SPACE + "/inbrengen")
    ModelAndView send(
            Actor actor, @PathVariable String space, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        // Known first: a list is read for nobody but a keeper.
        entrance.enter(actor, space, this::admit);
        if (file == null || file.isEmpty()) {
            return refuse(
                    actor, space, new Unreadable(file == null || name(file).isEmpty() ? "sheet.none" : "sheet.empty"));
        }
        try {
            var bytes = file.getBytes();
            var seen = trials.survey(bytes);
            return entrance.enter(actor, space, visit -> {
                var id = sheets.keep(Trials.keeping(visit), name(file), bytes, seen);
                return new ModelAndView("redirect:" + visit.path("/inbrengen/" + id));
            });
        } catch (Unreadable e) {
            return refuse(actor, space, e);
        }
    }

    private Visit admit(Visit visit) {
        limits.allow("sheet", Trials.keeping(visit).person().id().toString(), MOST, A_WHILE);
        return visit;
    }

    private ModelAndView refuse(Actor actor, String space, Unreadable why) {
        return entrance.enter(
                actor, space, visit -> Screen.refuse("sheet/sheets", visit, page(visit, why.text(), why.line())));
    }

    private SheetsPage page(Visit visit, @Nullable String mistake, @Nullable Integer line) {
        return new SheetsPage(sheets.of(visit), mistake, line);
    }

    /** Its last part: some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var whole = PlainText.of(file.getOriginalFilename()).replace('\n', ' ');
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
