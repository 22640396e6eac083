package nl.ruimtemaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of {@link MatrixTest}: who gets in where, of keeper, member, guest, passer-by and nobody in particular. */
final class Matrix {
    static final Map<String, String> ALLOWED = new LinkedHashMap<>();

    static {
        everyone(
                "/",
                "/hulp",
                "/privacy",
                "/toegankelijkheid",
                "/wie-leest-mee",
                "/.well-known/security.txt",
                "/robots.txt",
                "/aanmelden",
                "/aanmelden/{key}",
                "/mij/mail/{key}",
                "/uitnodiging/{key}",
                "/briefje",
                "/briefje/print",
                "/op-dit-toestel",
                "/wie-ben-je",
                "/post",
                "/api",
                "/api/v1/openapi.json",
                "/api/v1/openapi.json.yaml",
                "/mij");
        everyone("/{space}", "/{space}/atom.xml", "/{space}/vertel", "/{space}/zoek", "/{space}/kaartjes", "/v/{link}");
        ALLOWED.put("/mij/binnenkomen", "KMGP.");
        // Nobody signs people in from outside here.
        ALLOWED.put("/aanmelden/via", ".....");
        ALLOWED.put("/aanmelden/terug", ".....");
        ALLOWED.put("/{space}/verhalen/{id} public", "KMGPN");
        ALLOWED.put("/{space}/verhalen/{id} for guests", "KMG..");
        ALLOWED.put("/{space}/verhalen/{id}", "KM...");
        ALLOWED.put("/{space}/verhalen/{id}/over-mij", "KM...");
        ALLOWED.put("/{space}/verhalen/{id}/ik-was-erbij", "KM...");
        ALLOWED.put("/{space}/van-mij", "KMGP.");
        ALLOWED.put("/{space}/kladjes", "KMGP.");
        ALLOWED.put("/{space}/wie-ziet-wat", "KMGP.");
        ALLOWED.put("/{space}/samen-kijken", "K....");
        ALLOWED.put("/{space}/naar-buiten", "KM...");
        ALLOWED.put("/{space}/wie-leest-mee", "KM...");
        ALLOWED.put("/{space}/gast/{id} guest", "KM...");
        ALLOWED.put("/{space}/sleutels", "KM...");
        ALLOWED.put("/{space}/meenemen", "K....");
        ALLOWED.put("/{space}/opheffen", "KM...");
        ALLOWED.put("/{space}/inbrengen", "K....");
        ALLOWED.put("/{space}/uitnodigen", "KM...");
        ALLOWED.put("/{space}/poster", "KM...");
        ALLOWED.put("/{space}/nu", "KM...");
        ALLOWED.put("/{space}/de-buurt", "KM...");
        ALLOWED.put("/{space}/spiegels", "KM...");
        ALLOWED.put("/{space}/spiegels of an organisation", "..G..");
        ALLOWED.put("/{space}/brieven", "KMG..");
        ALLOWED.put("/{space}/brieven/{id} letter", "KM...");
        ALLOWED.put("/{space}/brieven/{id} guests-letter", "KMG..");
        ALLOWED.put("/{space}/brieven/{id}/nakijken letter", ".....");
        ALLOWED.put("/{space}/brieven/{id}/nakijken sent-letter", "KM...");
        ALLOWED.put("/{space}/afspraken", "KMG..");
        ALLOWED.put("/{space}/afspraken/{id} agreement", "KMG..");
        ALLOWED.put("/afspraak/{key} agreement", "KMGPN");
        ALLOWED.put("/brief/{key}/zin/{sentence} sent", "KMGPN");
        ALLOWED.put("/nakijken/{key}", ".....");
        ALLOWED.put("/nakijken/{key} check-up", "KMGPN");
        ALLOWED.put("/brief/{key} sent", "KMGPN");
        ALLOWED.put("/brief/{key}.pdf sent", "KMGPN");
        ALLOWED.put("/{space}/zinnen", "KMGP.");
        ALLOWED.put("/{space}/spiegels/ruimte/{manner}", "KM...");
        ALLOWED.put("/mij/alles", "KMGP.");
        ALLOWED.put("/mij/alles/lezen", "KMGP.");
        ALLOWED.put("/mij/alles/map", "KMGP.");
        ALLOWED.put("/mij/mail", "KMGP.");
        ALLOWED.put("/mij/pasjes", "KMGP.");
        ALLOWED.put("/api/v1/space by pass", "KMG..");
        ALLOWED.put("/api/v1/moments by pass", "KMG..");
        ALLOWED.put("/api/v1/moments/{id} public by pass", "KMG..");
        ALLOWED.put("/api/v1/moments/{id} for guests by pass", "KMG..");
        ALLOWED.put("/api/v1/moments/{id} by pass", "KM...");
        // Whatever somebody's browser keeps opens nothing where only a pass does.
        nobody("/api/v1/space", "/api/v1/moments", "/api/v1/moments/{id}", "/api/v1/moments/{id}/photo");
        nobody(
                "/{space}/te-gast",
                "/{space}/inbrengen/{id}",
                "/{space}/verhalen/{id}/verteld",
                "/{space}/verhalen/{id}/verbeteren",
                "/{space}/verhalen/{id}/foto",
                "/{space}/kladjes/{id}",
                "/briefje/foto",
                "/briefje/zinnen",
                "/briefje/foto/anders",
                "/{space}/verhalen/{id}/foto/anders",
                "/briefje/verbeteren",
                "/begin",
                "/begin/{key}");
    }

    private Matrix() {}

    private static void everyone(String... pages) {
        List.of(pages).forEach(page -> ALLOWED.put(page, "KMGPN"));
    }

    private static void nobody(String... pages) {
        List.of(pages).forEach(page -> ALLOWED.put(page, "....."));
    }
}
