package no.trepart.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs timers that have come due at once, for when the clock was moved by hand. */
@Component
public class Jobs {

    private final ManagementService management;

    Jobs(ManagementService management) {
        this.management = management;
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
                if (management.createJobQuery().jobId(job.getId()).count() == 1) {
                    management.executeJob(job.getId());
                    ran++;
                }
            }
        }
        return ran;
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
