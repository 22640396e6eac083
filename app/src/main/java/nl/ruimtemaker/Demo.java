package nl.ruimtemaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.platform.postgres.InUse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the village in a folder of its own; a second demo beside the first takes the next folder and the next port. */
final class Demo {
    private static final int FIRST_PORT = 8080;
    private static final int PORTS = 100;
    private static final int FOLDERS = 20;

    private Demo() {}

    static void run(@Nullable Path data, @Nullable Integer askedPort, boolean fresh) {
        int port = freePort(askedPort == null ? FIRST_PORT : askedPort);
        if (port != (askedPort == null ? FIRST_PORT : askedPort)) {
            IO.println("Port " + (askedPort == null ? FIRST_PORT : askedPort) + " is taken, so this demo is on " + port
                    + ".");
        }
        IO.println("Starting the village. The first time takes half a minute.");
        if (data == null) {
            inFirstFreeFolder(port, fresh);
        } else {
            start(data, port, fresh);
        }
        IO.println("""

                The village is at http://localhost:%1$d/de-linde
                Be anybody in it at http://localhost:%1$d/wie-ben-je
                Stop it with Ctrl-C.""".formatted(port));
    }

    private static void inFirstFreeFolder(int port, boolean fresh) {
        for (int number = 1; number <= FOLDERS; number++) {
            var folder = home().resolve(number == 1 ? "demo" : "demo-" + number);
            if (!InUse.isRunning(folder)) {
                start(folder, port, fresh);
                return;
            }
            IO.println("Another demo is running; this one gets a folder of its own.");
        }
        throw Ruimtemaker.refuse(FOLDERS + " demos are running already. Stop one of them.", 1);
    }

    private static ConfigurableApplicationContext start(Path data, int port, boolean fresh) {
        if (fresh) {
            clear(data);
        }
        return Ruimtemaker.launch(properties(data, port));
    }

    private static Map<String, Object> properties(Path data, int port) {
        var properties = new HashMap<String, Object>();
        properties.put("ruimtemaker.demo", "true");
        properties.put("ruimtemaker.host", "Buurtserver Coöperatie");
        properties.put("ruimtemaker.payer", "bewonersvereniging De Linde");
        properties.put("ruimtemaker.data", data.toString());
        properties.put("ruimtemaker.port", port);
        return properties;
    }

    /** Only a folder that no demo is running in: its lock would be deleted under it otherwise. */
    private static void clear(Path data) {
        if (!Files.isDirectory(data)) {
            return;
        }
        InUse.check(data);
        try (var all = Files.walk(data)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo in " + data + " cannot be cleared: " + e.getMessage(), e);
        }
    }

    private static Path home() {
        var data = System.getenv("XDG_DATA_HOME");
        // The environment before the password file: a service user often has no home there.
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        return data == null || data.isBlank()
                ? Path.of(home, ".local", "share", "ruimtemaker")
                : Path.of(data, "ruimtemaker");
    }

    private static int freePort(int first) {
        for (int port = first; port < first + PORTS; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw Ruimtemaker.refuse(
                "No port from " + first + " to " + (first + PORTS - 1) + " is free. Give one with --port.", 1);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress((InetAddress) null, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
