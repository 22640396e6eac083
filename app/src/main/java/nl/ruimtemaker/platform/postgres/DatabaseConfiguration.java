package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.ruimtemaker.platform.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DatabaseConfiguration {
    /** An errand beside a house that is running works with its database as it is. */
    @Bean
    Database database(Settings settings, @Value("${ruimtemaker.errand:false}") boolean errand)
            throws SQLException, IOException {
        return errand ? Database.forErrand(settings) : Database.ready(settings);
    }

    @Bean
    DataSource dataSource(Database database, Settings settings) {
        return database.runtime(settings.database().connections());
    }
}
