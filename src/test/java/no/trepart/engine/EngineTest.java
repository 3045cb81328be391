package no.trepart.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test against the real engine on the real database, with the models of {@code processes/} published.
 *
 * <p>All tests that carry it share one engine, which no feature stands beside: {@link EngineSetting} offers in their
 * place whatever the models name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = EngineSetting.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "trepart.database.folder=target/engine-tests",
            "spring.flyway.clean-disabled=false",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.camunda.bpm.engine.context=off"
        })
public @interface EngineTest {}
