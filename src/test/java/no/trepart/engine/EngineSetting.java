package no.trepart.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine as the product configures it, and nothing above it.
 *
 * <p>Not a {@code @Configuration}, so that no test of the whole application finds it by scanning.
 */
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
@ComponentScan(basePackages = {"no.trepart.engine", "no.trepart.database"})
class EngineSetting {

    /**
     * The server's folder is kept between runs, which is quick; the tables are not, for migrations may have changed.
     * Nothing here need outlive a crash, so no commit waits for the disk.
     */
    @Bean
    FlywayMigrationStrategy fromNothing() {
        return flyway -> {
            new JdbcTemplate(flyway.getConfiguration().getDataSource())
                    .execute("set global innodb_flush_log_at_trx_commit = 0");
            flyway.clean();
            flyway.migrate();
        };
    }

    @Bean
    static OfferedWords offeredWords() {
        return new OfferedWords();
    }

    @Bean
    ModelStage stage() {
        return new ModelStage();
    }

    @Bean
    WholeEngine wholeEngine(
            Processes processes,
            Tasks tasks,
            Models models,
            ModelStage stage,
            TaskService taskService,
            ManagementService management,
            HistoryService history,
            PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new WholeEngine(processes, tasks, models, stage, taskService, management, history, transaction);
    }

    @Bean
    ProcessEnginePlugin flowsTaken() {
        return new FlowsTaken.Plugin();
    }

    @Bean
    SmartInitializingSingleton publishedByHand(Models models, Jobs jobs) {
        return () -> {
            jobs.byHand();
            models.makeCurrent(
                    Walk.PROGRAMME, models.publish(Walk.PROGRAMME, "as on disk", ModelFiles.of(Walk.PROGRAMME)));
        };
    }
}
