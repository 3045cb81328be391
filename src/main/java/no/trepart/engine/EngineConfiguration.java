package no.trepart.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Takes the migration as an argument because the engine's tables are created by it, before the engine starts. */
    @Bean
    ProcessEnginePlugin vocabularyAndListeners(
            FlywayMigrationInitializer tablesFirst, Vocabulary vocabulary, ModelListener modelListener) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                SchemaHints.fetchNone();
                engine.setExpressionManager(new RestrictedExpressions(vocabulary));
                List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners() == null
                        ? new ArrayList<>()
                        : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
                listeners.add(modelListener);
                engine.setCustomPostBPMNParseListeners(listeners);
                engine.setEnableExpressionsInAdhocQueries(false);
                engine.setEnableExpressionsInStoredQueries(false);
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine built) {
                vocabulary.engineIsReady();
            }
        };
    }
}
