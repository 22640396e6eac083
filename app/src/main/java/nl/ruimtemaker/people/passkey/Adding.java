package nl.ruimtemaker.people.passkey;

import nl.ruimtemaker.people.Entrance;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Voice;
import nl.ruimtemaker.platform.Who;
import org.springframework.stereotype.Component;

/** Adds a device, and tells its owner by mail: who had another's computer for a minute does not keep a way in unseen. */
@Component
class Adding {
    private final Entrance entrance;
    private final Ceremony ceremony;
    private final Passkeys passkeys;
    private final Mails mails;
    private final Settings settings;

    Adding(Entrance entrance, Ceremony ceremony, Passkeys passkeys, Mails mails, Settings settings) {
        this.entrance = entrance;
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.mails = mails;
        this.settings = settings;
    }

    /** Apart from the transaction that keeps it, it is proven: what was asked is used up, also where it does not pass. */
    void add(Actor actor, PasskeyForm form) {
        var who = entrance.recognise(actor, found -> found.orElseThrow(NotFound::new));
        var made = ceremony.made(form);
        var mail = entrance.recognise(actor, found -> {
            passkeys.add(found.orElseThrow(NotFound::new), form.chosenName(), made);
            return passkeys.mail(who);
        });
        mail.ifPresent(address -> tell(who, address, form.chosenName()));
    }

    private void tell(Who who, String mail, String name) {
        var page = settings.publicAddress() + WaysInController.HERE;
        mails.send(mail, Voice.language(who.language(), who.formal()), "passkey.mail", name, page);
    }
}
