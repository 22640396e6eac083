package nl.ruimtemaker.people.keeping;

import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.web.servlet.ModelAndView;

/** Who may be at the keys; the database asks it once more. */
final class Keeping {
    private Keeping() {}

    static Visit belonging(Visit visit) {
        if (!visit.belongs()) {
            throw new NotFound();
        }
        return visit;
    }

    static Visit keeping(Visit visit) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        return visit;
    }

    static ModelAndView back(Visit visit) {
        return new ModelAndView("redirect:" + visit.path("/sleutels"));
    }
}
