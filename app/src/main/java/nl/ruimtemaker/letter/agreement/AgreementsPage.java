package nl.ruimtemaker.letter.agreement;

import java.util.List;
import java.util.Map;

/** What was agreed on, and a form to write down more; only a guest's people write. */
public record AgreementsPage(
        List<Agreement> agreements, boolean writes, AgreementForm form, Map<String, String> mistakes) {}
