package nl.ruimtemaker;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** The door of the house: {@code demo}, {@code start}, and what keeps it well. */
@SpringBootApplication
public class Ruimtemaker {
    private static final int WRONG_USE = 64;
    private static final int WRONG_SETTING = 78;

    static void main(String[] arguments) {
        switch (Command.parse(arguments)) {
            case Command.Demo(var data, var port, var fresh) -> Demo.run(data, port, fresh);
            case Command.Start(var settings) -> Start.run(settings);
            case Command.Doctor(var settings) -> System.exit(Doctor.examine(settings));
            case Command.Move(var space, var to, var settings) -> Moving.out(space, to, settings);
            case Command.Import(var file, var key, var settings) -> Moving.in(file, key, settings);
            case Command.Erase(var space, var settings) -> Moving.gone(space, settings);
            case Command.Backup(var to, var settings) -> System.exit(Safekeeping.backup(to, settings));
            case Command.Restore(var backup, var settings) -> System.exit(Safekeeping.restore(backup, settings));
            case Command.BringIn asked -> System.exit(BringingIn.run(asked));
            case Command.Unknown(var sentence) -> refuse(sentence, WRONG_USE);
        }
    }

    /** Starts the application with these properties, and turns what keeps it from starting into one sentence. */
    static ConfigurableApplicationContext launch(Map<String, Object> properties, String... arguments) {
        var application = new SpringApplication(Ruimtemaker.class);
        application.setDefaultProperties(properties);
        try {
            return application.run(arguments);
        } catch (RuntimeException e) {
            throw refuse("It does not start: " + sentence(e), WRONG_SETTING);
        }
    }

    /** A command says what it has to say itself; of what it uses only warnings are heard, as in the application. */
    static void hush() {
        LoggingSystem.get(Ruimtemaker.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    /** Says why not, and ends. */
    static IllegalStateException refuse(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
        return new IllegalStateException(sentence);
    }

    private static String sentence(RuntimeException e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e);
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
