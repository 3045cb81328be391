package no.trepart.casefile;

import java.util.List;
import no.trepart.Localized;
import no.trepart.engine.Gate;
import no.trepart.engine.Missing;
import no.trepart.engine.StepCall;
import no.trepart.programme.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens when the case has reached a milestone of its course (TT-4, TT-12). Property {@code milestone}. */
@Component
class MilestoneReachedGate implements Gate {

    private final JdbcClient jdbc;
    private final Course course;

    MilestoneReachedGate(JdbcClient jdbc, Course course) {
        this.jdbc = jdbc;
        this.course = course;
    }

    @Override
    public String name() {
        return "milestoneReached";
    }

    @Override
    public List<Missing> missing(StepCall call) {
        String milestone = call.required("milestone");
        boolean reached = jdbc.sql("select count(*) from case_milestone where case_id = ? and milestone = ?")
                        .params(call.caseId().orElseThrow(), milestone)
                        .query(Integer.class)
                        .single()
                > 0;
        if (reached) {
            return List.of();
        }
        Localized name = course.of(call.programme(), call.set())
                .node(milestone)
                .map(node -> node.name())
                .orElse(Localized.same(milestone));
        return List.of(new Missing(
                new Localized(
                        "Milepælen «%s» er ikke nådd.".formatted(name.nb()),
                        "The milestone “%s” has not been reached.".formatted(name.en())),
                null,
                null));
    }
}
