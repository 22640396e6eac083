package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. So as root it runs as a lesser user, or, where that user cannot reach the folder,
 * as nobody in a user namespace. On Linux the kernel ends it when its parent is gone; where it cannot, the next start does.
 */
record Privileges(List<String> prefix, String owner) {
    /** For a folder that already exists. */
    static Privileges over(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Privileges(linux() ? List.of("setpriv", "--pdeathsig", "INT") : List.of(), "");
        }
        var user = Files.readString(Path.of("/etc/passwd")).contains("\npostgres:") ? "postgres" : "nobody";
        var lesser = List.of(
                "setpriv",
                "--reuid=" + user,
                "--regid=" + group(user),
                "--clear-groups",
                "--no-new-privs",
                "--pdeathsig",
                "INT");
        return reaches(lesser, folder) ? new Privileges(lesser, user) : new Privileges(List.of("unshare", "-U"), "");
    }

    /** A command with these privileges. */
    ProcessBuilder command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Hands the folder to the user that PostgreSQL runs as. */
    void own(Path folder) throws IOException {
        if (!owner.isEmpty()) {
            var principal =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            try (Stream<Path> all = Files.walk(folder)) {
                for (var each : all.toList()) {
                    Files.setOwner(each, principal);
                }
            }
        }
    }

    private static boolean reaches(List<String> prefix, Path folder) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-x", folder.toString()));
        return Commands.run(new ProcessBuilder(command)) == 0;
    }

    private static String group(String user) {
        return user.equals("nobody") && Files.exists(Path.of("/etc/debian_version")) ? "nogroup" : user;
    }

    private static boolean linux() {
        return System.getProperty("os.name").equals("Linux");
    }
}
