package no.trepart.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs timers that have come due at once, for when the clock was moved by hand. */
@Component
public class Jobs {

    private final ManagementService management;

    private final ObjectProvider<JobExecutor> executor;

    Jobs(ManagementService management, ObjectProvider<JobExecutor> executor) {
        this.management = management;
        this.executor = executor;
    }

    /**
     * Runs what is due, each job in a transaction of its own, until nothing more is due.
     *
     * @return how many ran
     */
    public int runDue() {
        int ran = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                ran += run(job) ? 1 : 0;
            }
        }
        return ran;
    }

    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (OptimisticLockingException | NullValueException takenByAnother) {
            return false;
        } catch (ProcessEngineException problem) {
            if (isThere(job)) {
                throw problem;
            }
            return false;
        }
    }

    private boolean isThere(Job job) {
        return management.createJobQuery().jobId(job.getId()).count() > 0;
    }

    /** Leaves timers to {@link #runDue()} until {@link #byThemselves()} is called. */
    public void byHand() {
        executor.ifAvailable(JobExecutor::shutdown);
    }

    public void byThemselves() {
        executor.ifAvailable(JobExecutor::start);
    }

    /** Jobs that have used up their attempts and need a person. */
    public long failed() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 200);
    }
}
