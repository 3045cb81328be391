package no.trepart.engine;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops the timers of a case and lets them go on. */
@Component
public class Timers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessEngine engine;

    Timers(RuntimeService runtime, ManagementService management, ProcessEngine engine) {
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
    }

    /** Keeps the timers that run in the case now from firing; those set later, such as the pause's own, are free. */
    @Transactional
    public void hold(String businessKey) {
        for (ProcessInstance instance : running(businessKey)) {
            management.suspendJobByProcessInstanceId(instance.getProcessInstanceId());
        }
    }

    /** Lets held timers go on, each so much later than it was. The others are left alone: one may be ending right now. */
    @Transactional
    public void release(String businessKey, Duration later) {
        List<String> held = running(businessKey).stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getProcessInstanceId())
                        .timers()
                        .suspended()
                        .list()
                        .stream())
                .map(Job::getId)
                .toList();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    held.forEach(id -> release(id, later, context));
                    return null;
                });
    }

    /** Both in one change: the public calls make two, of which the engine takes the second for a lost race. */
    private static void release(String id, Duration later, CommandContext context) {
        JobEntity timer = context.getJobManager().findJobById(id);
        timer.setDuedate(Date.from(timer.getDuedate().toInstant().plus(later)));
        timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
    }

    private List<ProcessInstance> running(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }
}
