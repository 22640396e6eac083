package nl.ruimtemaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.platform.Settings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** An installation beside the one of the test: a folder of its own, with the embedded PostgreSQL or on another one. */
public record Installation(Map<String, Object> properties) implements AutoCloseable {
    /** With the embedded PostgreSQL, and nothing in it yet. */
    public static Installation empty() {
        return with(Map.of());
    }

    /** With these settings beside what every installation needs. */
    public static Installation with(Map<String, String> settings) {
        try {
            var properties = new HashMap<String, Object>();
            properties.put("ruimtemaker.host", "Buurtserver Coöperatie");
            properties.put("ruimtemaker.payer", "bewonersvereniging De Linde");
            properties.put(
                    "ruimtemaker.data",
                    Files.createTempDirectory("ruimtemaker-beside-").toString());
            properties.putAll(settings);
            return new Installation(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Settings settings() {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("ruimtemaker", Settings.class)
                .get();
    }

    /** The application, in which anybody can be somebody from the village: where nothing is yet it is loaded. */
    public Running start() {
        var all = new HashMap<>(properties);
        all.put("ruimtemaker.demo", "true");
        all.put("ruimtemaker.port", "0");
        return new Running(
                new SpringApplicationBuilder(Ruimtemaker.class).properties(all).run());
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of(String.valueOf(properties.get("ruimtemaker.data"))));
    }

    /** The application while it runs. */
    public record Running(ConfigurableApplicationContext house) implements AutoCloseable {
        /** Somebody from the village, here. */
        public Visitor as(String name) {
            return Visitor.as(port(), name);
        }

        public int port() {
            return Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
        }

        @Override
        public void close() {
            house.close();
        }
    }
}
