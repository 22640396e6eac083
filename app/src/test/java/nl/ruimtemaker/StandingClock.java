package nl.ruimtemaker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test lets time pass. */
@TestConfiguration
public class StandingClock {
    /** A Monday morning in June. */
    public static final Instant MONDAY = Instant.parse("2026-06-15T07:50:00Z");

    @Bean
    @Primary
    public Hands hands() {
        return new Hands();
    }

    /** The hands of the clock. */
    public static class Hands extends Clock {
        private volatile Instant now = MONDAY;

        /** Lets time pass. */
        public void pass(Duration time) {
            now = now.plus(time);
        }

        /** Monday morning again. */
        public void back() {
            now = MONDAY;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
