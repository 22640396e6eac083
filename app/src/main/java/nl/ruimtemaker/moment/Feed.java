package nl.ruimtemaker.moment;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Voice;

/** What everyone may read in a space, as an Atom feed: the words and the names that its page shows, and days, not hours. */
record Feed(Visit visit, List<Moment> moments, String site, Voice voice) {
    static final String PATH = "/atom.xml";

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    String xml() {
        var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        var home = site + visit.path("");
        feed.setId("urn:uuid:" + visit.space());
        feed.setTitle(visit.name());
        feed.setUpdated(moments.stream()
                .map(moment -> day(moment.toldAt()))
                .findFirst()
                .orElse(day(voice.clock().instant())));
        feed.setAlternateLinks(List.of(link("alternate", home, "text/html")));
        feed.setOtherLinks(List.of(link("self", home + PATH, "application/atom+xml")));
        feed.setEntries(moments.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed that cannot be written", e);
        }
    }

    private Entry entry(Moment moment) {
        var entry = new Entry();
        entry.setId("urn:uuid:" + moment.id());
        entry.setTitle(moment.beginning());
        entry.setPublished(day(moment.toldAt()));
        entry.setUpdated(day(moment.toldAt()));
        entry.setAuthors(List.of(person(teller(moment))));
        entry.setAlternateLinks(List.of(link("alternate", site + visit.path("/verhalen/" + moment.id()), "text/html")));
        var words = new Content();
        words.setType("text");
        words.setValue(moment.text());
        entry.setContents(List.of(words));
        return entry;
    }

    /** Said of each: a story without a name would else be read as the neighbourhood's own, and one told for another as the teller's. */
    private String teller(Moment moment) {
        var name = moment.toldAs() == null
                ? voice.say("moment.feed.somebody." + visit.kind(), visit.name())
                : moment.toldAs();
        var told = moment.brought() == null ? name : voice.say("moment.brought." + moment.brought());
        return moment.own() ? told : voice.say("moment.feed.other", told);
    }

    private static Link link(String how, String address, String type) {
        var link = new Link();
        link.setRel(how);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static SyndPerson person(String name) {
        var person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static Date day(Instant instant) {
        return Date.from(instant.atZone(HERE).truncatedTo(ChronoUnit.DAYS).toInstant());
    }
}
