package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The network part of the analysis library: beside what was published, beside what people use, and as it grows. */
final class Networks {
    /** Ten million ties need more than the rest of the measurements; under four gigabytes with all that Java itself takes. */
    private static final String MEMORY = "-Xmx3g";

    private Networks() {}

    /** In a process of its own, whose memory is then that of networks alone. */
    static void measure(Asked asked) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        int code = new ProcessBuilder(
                        java,
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-Druimtemaker.here=" + System.getProperty("ruimtemaker.here", "."),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Networks.class.getName())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("Networks could not be measured: " + code);
        }
    }

    static void main() throws IOException, InterruptedException {
        PublishedNetworks.tell();
        new NetworkSpeed().tell();
        NetworkSizes.tell();
    }
}
