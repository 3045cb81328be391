package no.trepart;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on a real MariaDB of its own, with the demo's people and no cases. One for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trepart.demo-seed=false",
            "trepart.database.folder=target/test-database/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "trepart.models.work-every=1h",
            "spring.main.banner-mode=off"
        })
@ActiveProfiles("demo")
@Import(Stage.class)
@ExtendWith(StageReset.class)
public @interface TrepartTest {}
