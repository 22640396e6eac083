package nl.ruimtemaker.platform;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers: a template of its room with exactly the data that it needs. */
public final class Screen {
    static final String VISIT = "visit";
    static final String WHO = "who";
    static final String PAGE = "page";
    static final String NAME = "name";

    /** Before the name of a template that is to be printed, as Spring says "redirect:". */
    static final String PAPER = "paper:";

    static final String REFUSED = "refused";

    /** Names in an address what was just done, to be said on the page that it leads to. */
    static final String DONE = "gedaan";

    private Screen() {}

    /** A page inside a space. */
    public static ModelAndView show(String template, Visit visit, Object page) {
        return screen(template, visit, visit.who(), page);
    }

    /** A page outside any space, for somebody who may have signed in. */
    public static ModelAndView show(String template, @Nullable Who who, Object page) {
        return screen(template, null, who, page);
    }

    /** The form again, with what was typed and what to mend. */
    public static ModelAndView refuse(String template, Visit visit, Object page) {
        return refused(show(template, visit, page));
    }

    /** The form again, outside any space. */
    public static ModelAndView refuse(String template, @Nullable Who who, Object page) {
        return refused(show(template, who, page));
    }

    /**
     * Back to a page, which says in one line what was just done: the text {@code <what>.done}. It stands in the address, so
     * that it needs no session.
     */
    public static ModelAndView done(String path, String what) {
        return new ModelAndView("redirect:" + path + "?" + DONE + "=" + what);
    }

    /** A page as a PDF, outside any space; its file is named after these words. */
    public static ModelAndView paper(String template, @Nullable Who who, Object page, String name) {
        return screen(PAPER + template, null, who, page).addObject(NAME, name);
    }

    private static ModelAndView refused(ModelAndView screen) {
        screen.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        screen.addObject(REFUSED, true);
        return screen;
    }

    private static ModelAndView screen(String template, @Nullable Visit visit, @Nullable Who who, Object page) {
        var model = new HashMap<String, @Nullable Object>();
        model.put(VISIT, visit);
        model.put(WHO, who);
        model.put(PAGE, page);
        return new ModelAndView(template, model);
    }
}
