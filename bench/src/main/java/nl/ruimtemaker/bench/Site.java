package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.Ruimtemaker;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** An installation in a scratch folder, that runs in this process and can be asked for pages. */
record Site(ConfigurableApplicationContext house, Path folder, int port) implements AutoCloseable {
    static final String STILL = "/even-groot.html";

    private static final int PORT = 18_080;

    /** With nothing in it. */
    static Site empty() throws IOException {
        return start(Map.of());
    }

    /** With the village of the demo in it. */
    static Site village() throws IOException {
        return start(Map.of("ruimtemaker.demo", "true"));
    }

    /** What every installation of a measurement is given. */
    static Map<String, Object> options(Path folder, int port) {
        return Map.of(
                "ruimtemaker.host",
                "bench",
                "ruimtemaker.payer",
                "bench",
                "ruimtemaker.port",
                port,
                "ruimtemaker.data",
                folder.resolve("data").toString(),
                "spring.web.resources.static-locations",
                "classpath:/static/,file:" + folder + "/static/");
    }

    Load load() {
        return new Load(port);
    }

    Database database() {
        return house.getBean(Database.class);
    }

    /** How many connections to the database it has. */
    int connections() {
        return house.getBean(Settings.class).database().connections();
    }

    /** The database learns what it holds. */
    void analyze() {
        try (var operator = database().operator()) {
            JdbcClient.create(operator).sql("analyze").update();
        }
    }

    /** A static page of the same bytes as this one. */
    void still(String path, String key) throws IOException {
        Files.createDirectories(folder.resolve("static"));
        Files.write(folder.resolve("static" + STILL), load().get(path, key));
        load().get(STILL, "");
    }

    @Override
    public void close() throws IOException {
        house.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static Site start(Map<String, Object> more) throws IOException {
        var folder = Files.createTempDirectory("ruimtemaker-bench-");
        var all = new HashMap<>(options(folder, PORT));
        all.putAll(more);
        var application = new SpringApplication(Ruimtemaker.class);
        application.setDefaultProperties(all);
        return new Site(application.run(), folder, PORT);
    }
}
