package no.trepart;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Trepart: the web application, the process engine and, without a configured database, MariaDB itself. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TrepartApplication {

    /** Due dates and working days follow the calendar where the programmes run. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    public static void main(String[] args) {
        SpringApplication.run(TrepartApplication.class, args);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
