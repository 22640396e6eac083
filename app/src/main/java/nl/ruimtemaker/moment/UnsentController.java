package nl.ruimtemaker.moment;

import java.util.List;
import nl.ruimtemaker.platform.Screen;
import nl.ruimtemaker.platform.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that a browser keeps for when there is no network: the same for everyone, as it stays on the device. */
@Controller
class UnsentController {
    @GetMapping("/op-dit-toestel")
    ModelAndView show() {
        return Screen.show("moment/unsent", (Who) null, new UnsentPage(List.of(UnsentPage.State.values())));
    }
}
