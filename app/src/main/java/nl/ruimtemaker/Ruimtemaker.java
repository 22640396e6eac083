package nl.ruimtemaker;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The door of the house: starts the application. */
@SpringBootApplication
public class Ruimtemaker {
    static void main(String[] args) {
        SpringApplication.run(Ruimtemaker.class, args);
    }
}
