package no.trepart.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What an operator must never let stand: jobs the engine has given up. */
@Component
class JobMetrics implements MeterBinder {

    private final Jobs jobs;

    JobMetrics(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("trepart.jobs.failed", jobs, Jobs::failed)
                .description("Jobs that have used up their attempts")
                .register(registry);
    }
}
