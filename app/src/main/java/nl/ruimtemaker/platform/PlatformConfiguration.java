package nl.ruimtemaker.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration
@EnableConfigurationProperties(Settings.class)
class PlatformConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /** Every room brings its own texts: {@code texts/<room>_nl.properties} and its siblings. */
    @Bean
    MessageSource messageSource() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_nl.properties");
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Arrays.stream(found)
                .map(file -> "texts/" + String.valueOf(file.getFilename()).replace("_nl.properties", ""))
                .sorted()
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.of("nl"));
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
