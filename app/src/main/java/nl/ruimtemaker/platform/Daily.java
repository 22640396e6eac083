package nl.ruimtemaker.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the house does by itself, mails and purges and backups, is for a house with a door: an errand does only what it came for. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "ruimtemaker.errand", havingValue = "false", matchIfMissing = true)
class Daily {}
