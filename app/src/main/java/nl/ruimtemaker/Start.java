package nl.ruimtemaker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** Real use: settings from the environment or one file. It does not start while nobody said who hosts and who pays. */
final class Start {
    private static final Path SETTINGS = Path.of("ruimtemaker.properties");
    private static final int WRONG_SETTING = 78;

    private Start() {}

    static void run(@Nullable Path file) {
        var settings = settings(file);
        if (!settings.mistakes().isEmpty()) {
            throw Ruimtemaker.refuse(String.join("\n", settings.mistakes()), WRONG_SETTING);
        }
        Ruimtemaker.launch(properties(file));
        IO.println("Ruimtemaker is at " + settings.publicAddress() + ", with its data in " + settings.data() + ".");
    }

    /** The settings as they will be used, without starting anything. */
    static Settings settings(@Nullable Path file) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        var path = file == null ? SETTINGS : file;
        try {
            if (Files.exists(path)) {
                new PropertiesPropertySourceLoader()
                        .load("settings", new FileSystemResource(path))
                        .forEach(sources::addLast);
            } else if (file != null) {
                throw Ruimtemaker.refuse("There is no settings file " + file + ".", WRONG_SETTING);
            }
            sources.addLast(new org.springframework.core.env.MapPropertySource("defaults", defaults()));
            return Binder.get(environment).bind("ruimtemaker", Settings.class).get();
        } catch (BindException e) {
            throw Ruimtemaker.refuse(wrong(e), WRONG_SETTING);
        } catch (java.io.IOException e) {
            throw Ruimtemaker.refuse("The settings in " + path + " cannot be read: " + e.getMessage(), WRONG_SETTING);
        }
    }

    static Map<String, Object> properties(@Nullable Path file) {
        var properties = new HashMap<>(defaults());
        var path = file == null ? SETTINGS : file;
        properties.put("spring.config.import", "optional:file:" + path.toAbsolutePath());
        return properties;
    }

    private static Map<String, Object> defaults() {
        return Map.of("ruimtemaker.data", Path.of("data").toAbsolutePath().toString());
    }

    private static String wrong(BindException e) {
        var property = e.getProperty();
        var found = property == null ? "" : " It is \"" + property.getValue() + "\".";
        return "The setting " + e.getName() + " cannot be used." + found + " "
                + NestedExceptionUtils.getMostSpecificCause(e).getMessage();
    }
}
