package nl.ruimtemaker;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The door of the house: {@code demo}, {@code start} and {@code doctor}. */
@SpringBootApplication
@EnableScheduling
public class Ruimtemaker {
    private static final int WRONG_USE = 64;
    private static final int WRONG_SETTING = 78;

    static void main(String[] arguments) {
        switch (Command.parse(arguments)) {
            case Command.Demo(var data, var port, var fresh) -> Demo.run(data, port, fresh);
            case Command.Start(var settings) -> Start.run(settings);
            case Command.Doctor(var settings) -> System.exit(Doctor.examine(settings));
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
