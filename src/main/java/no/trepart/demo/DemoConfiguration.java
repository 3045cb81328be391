package no.trepart.demo;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DemoConfiguration.class);

    @Bean
    DemoClock clock() {
        return new DemoClock();
    }

    @Bean
    PlayMarker playMarker(DataSource database) {
        return new PlayMarker(database);
    }

    /**
     * Begins afresh where a play was cut short, and always for a simulation. Only in the embedded database, which is the
     * demo's own; somebody else's is never emptied.
     */
    @Bean
    FlywayMigrationStrategy afreshAfterHalfAPlay(
            PlayMarker marker,
            @Value("${spring.datasource.url:}") String external,
            @Value("${trepart.simulate:false}") boolean simulate) {
        return flyway -> {
            if (external.isEmpty() && (simulate || marker.isSet())) {
                if (!simulate) {
                    LOG.info("The demo was not played to its end last time. It begins afresh.");
                }
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .cleanDisabled(false)
                        .load()
                        .clean();
            } else if (marker.isSet()) {
                throw new IllegalStateException(
                        "The demo was not played to its end in this database. Empty the database and start again.");
            }
            flyway.migrate();
        };
    }
}
