package nl.ruimtemaker.operations.moving;

import java.nio.file.Path;
import nl.ruimtemaker.Ruimtemaker;
import nl.ruimtemaker.StandingClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another installation, with nothing in it. */
record Elsewhere(ConfigurableApplicationContext house) implements AutoCloseable {
    static Elsewhere in(Path data) {
        var application = new SpringApplication(Ruimtemaker.class, StandingClock.class);
        return new Elsewhere(application.run(
                "--ruimtemaker.host=Dorpsserver",
                "--ruimtemaker.payer=dorpsraad",
                "--ruimtemaker.data=" + data,
                "--ruimtemaker.secret=another secret",
                "--ruimtemaker.port=0",
                "--ruimtemaker.errand=true",
                "--spring.main.allow-bean-definition-overriding=true"));
    }

    int port() {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    SealedMove move() {
        return house.getBean(SealedMove.class);
    }

    Arrival arrival() {
        return house.getBean(Arrival.class);
    }

    Operator operator() {
        return house.getBean(Operator.class);
    }

    JdbcClient db() {
        return house.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        house.close();
    }
}
