package nl.ruimtemaker.moment.api;

import java.net.URI;
import java.util.UUID;
import nl.ruimtemaker.moment.Mark;
import nl.ruimtemaker.platform.Api;

/** Where things are, written out in full: the API itself, and the pages of one space. */
record Addresses(URI site, String space) {
    String page(UUID moment) {
        return site + "/" + space + "/verhalen/" + moment;
    }

    String home() {
        return site + "/" + space;
    }

    String moment(UUID moment) {
        return site + Api.ROOT + "/moments/" + moment;
    }

    String photo(UUID moment) {
        return moment(moment) + "/photo";
    }

    String behind(Mark mark) {
        return site + Api.ROOT + "/moments?before=" + mark;
    }
}
