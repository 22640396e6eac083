package nl.ruimtemaker.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says, in the environment ({@code RUIMTEMAKER_HOST}) or in one properties file
 * ({@code ruimtemaker.host}).
 *
 * @param host who hosts this: a name that stands at the foot of every page
 * @param hostContact the mail address of the host
 * @param payer who pays for it: a name that stands beside it
 * @param address where people reach it, as in {@code https://buurt.example}
 * @param data the folder that holds everything that must last
 * @param secret what derived keys follow from; without it one is made in the data folder
 * @param founding who may found more spaces: {@code operator} or {@code anyone}
 */
@ConfigurationProperties("ruimtemaker")
public record Settings(
        @DefaultValue("") String host,
        @DefaultValue("") String hostContact,
        @DefaultValue("") String payer,
        @Nullable URI address,
        @DefaultValue("8080") int port,
        Path data,
        @Nullable String secret,
        @DefaultValue("operator") String founding,
        @DefaultValue("false") boolean demo,
        @DefaultValue Database database,
        @DefaultValue Mail mail,
        @DefaultValue Backup backup,
        @DefaultValue Oidc oidc) {

    /** An external PostgreSQL; without an address the embedded one is used. */
    public record Database(
            @Nullable String url,
            @DefaultValue("postgres") String user,
            @DefaultValue("") String password,
            @DefaultValue("0") int connections) {
        private static final int PER_PROCESSOR = 2;
        private static final int LEAST = 4;

        /** As many connections as were asked for, or else as many as the processors here can keep busy. */
        public Database {
            connections = connections > 0
                    ? connections
                    : Math.max(LEAST, PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
        }
    }

    /** The mail server that sends sign-in links. */
    public record Mail(
            @Nullable String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("true") boolean tls) {
        /** A host that stands empty in the file of settings is none. */
        public Mail {
            host = host == null || host.isBlank() ? null : host;
        }
    }

    /** The nightly backup: where, for how many days it is kept, and from which hour of the night, or off. */
    public record Backup(
            @Nullable Path folder,
            @DefaultValue("14") int keepDays,
            @DefaultValue("3") String hour) {
        /** What the pages promise: after so many days nothing is left in a backup of what was taken back. */
        public static final int MOST_DAYS = 30;

        private static final int MIDNIGHT = 24;

        /** The hour from which a backup is made each day, where one is. */
        public OptionalInt from() {
            return hour.equals("off") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hour));
        }

        List<String> mistakes() {
            var mistakes = new ArrayList<String>();
            if (keepDays < 1 || keepDays > MOST_DAYS) {
                mistakes.add("ruimtemaker.backup.keep-days is " + keepDays + "; expected is 1 to " + MOST_DAYS
                        + ", because the pages promise that what was taken back is gone from a backup after "
                        + MOST_DAYS
                        + " days.");
            }
            if (!hour.equals("off") && !(hour.matches("\\d{1,2}") && Integer.parseInt(hour) < MIDNIGHT)) {
                mistakes.add("ruimtemaker.backup.hour is \"" + hour + "\"; expected is an hour from 0 to 23, or off.");
            }
            return mistakes;
        }
    }

    /** Where backups are kept. */
    public Path backups() {
        return backup.folder() == null ? data.resolve("backups") : backup.folder();
    }

    /** The same, with its data in another folder and its database at another address. */
    public Settings elsewhere(Path otherData, @Nullable String url) {
        var there = new Database(url, database.user(), database.password(), database.connections());
        return new Settings(
                host, hostContact, payer, address, port, otherData, secret, founding, demo, there, mail, backup, oidc);
    }

    /** What keeps this installation from starting, one plain sentence each. */
    public List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        if (host.isBlank()) mistakes.add(missing("host", "who hosts this installation", "Buurtserver Coöperatie"));
        if (payer.isBlank()) mistakes.add(missing("payer", "who pays for it", "bewonersvereniging De Linde"));
        if (!founding.equals("operator") && !founding.equals("anyone")) {
            mistakes.add("ruimtemaker.founding is \"" + founding + "\"; expected is operator or anyone.");
        }
        if (mail.host() != null && mail.from().isBlank()) {
            mistakes.add(missing("mail.from", "the address that mail comes from", "ruimte@buurt.example"));
        }
        mistakes.addAll(backup.mistakes());
        mistakes.addAll(oidc.mistakes());
        return mistakes;
    }

    /** Where people reach this installation. */
    public URI publicAddress() {
        return address == null ? URI.create("http://localhost:" + port) : address;
    }

    static String missing(String name, String meaning, String example) {
        var variable = "RUIMTEMAKER_"
                + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
        return "ruimtemaker." + name + " is empty; expected is " + meaning + ". Set " + variable
                + ", or write ruimtemaker." + name + " = " + example + " in ruimtemaker.properties.";
    }
}
