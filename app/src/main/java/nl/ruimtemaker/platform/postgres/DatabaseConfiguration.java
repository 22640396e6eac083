package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.ruimtemaker.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DatabaseConfiguration {
    @Bean
    Database database(Settings settings) throws SQLException, IOException {
        return Database.ready(settings);
    }

    @Bean
    DataSource dataSource(Database database, Settings settings) {
        return database.runtime(settings.database().connections());
    }
}
