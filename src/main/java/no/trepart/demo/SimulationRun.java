package no.trepart.demo;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code ./mvnw spring-boot:run -Dsimulate}: plays the simulation to standard output, and ends with 0 or 1. */
@Component
@Profile("simulate")
class SimulationRun {

    @EventListener
    @Order
    void on(ApplicationReadyEvent ready) {
        int code = run((ServletWebServerApplicationContext) ready.getApplicationContext()) ? 0 : 1;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code));
    }

    private static boolean run(ServletWebServerApplicationContext context) {
        DemoProgramme demo = DemoProgramme.read();
        String address = "http://localhost:" + context.getWebServer().getPort();
        return new Simulation(new HttpActors(address, demo.programme(), "en", Map.of()), demo, System.out::println)
                .play()
                .good();
    }
}
