package nl.ruimtemaker.people.pass;

import java.time.Duration;
import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Limits;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Voice;
import nl.ruimtemaker.platform.Who;
import org.springframework.stereotype.Component;

/** Makes a pass, and tells its owner by mail: who had another's computer for a minute does not keep a way in unseen. */
@Component
class Making {
    private static final int MOST = 20;
    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Entrance entrance;
    private final Passes passes;
    private final Limits limits;
    private final Mails mails;
    private final Settings settings;

    Making(Entrance entrance, Passes passes, Limits limits, Mails mails, Settings settings) {
        this.entrance = entrance;
        this.passes = passes;
        this.limits = limits;
        this.mails = mails;
        this.settings = settings;
    }

    String make(Actor actor, PassForm form) {
        var made = entrance.enter(actor, PlainText.of(form.space()), visit -> make(visit, form));
        var who = entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
        entrance.recognise(actor, found -> passes.mail(who)).ifPresent(mail -> tell(who, mail, form.words()));
        return made;
    }

    private String make(Visit visit, PassForm form) {
        if (visit.standing() == Standing.VISITOR || visit.standing() == Standing.TELLER) {
            throw new NotFound();
        }
        limits.allow("pass", visit.person().id().toString(), MOST, A_WHILE);
        return passes.make(visit, form);
    }

    private void tell(Who who, String mail, String purpose) {
        var page = settings.publicAddress() + PassController.HERE;
        mails.send(mail, Voice.language(who.language(), who.formal()), "pass.mail", purpose, page);
    }
}
