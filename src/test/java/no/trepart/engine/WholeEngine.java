package no.trepart.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.transaction.support.TransactionTemplate;

/** All that a walk needs of the engine: our own seam, and behind it what only a test may ask. */
record WholeEngine(
        Processes processes,
        Tasks tasks,
        Models models,
        ModelStage stage,
        TaskService taskService,
        ManagementService management,
        HistoryService history,
        TransactionTemplate transaction) {}
