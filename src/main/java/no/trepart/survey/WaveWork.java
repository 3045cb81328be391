package no.trepart.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the course of a wave waits for: the next step is the model's, so no screen can know it by itself. */
@RestController
@Transactional(readOnly = true)
class WaveWork {

    private final SurveyAccess access;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final JdbcClient jdbc;

    WaveWork(SurveyAccess access, CurrentPerson current, Programmes programmes, JdbcClient jdbc) {
        this.access = access;
        this.current = current;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/surveys/{wave}/work")
    public List<Step> of(@PathVariable String wave) {
        Wave seen = access.visible(wave);
        Programme programme = programmes.get(seen.programme());
        Map<String, Step> steps = new LinkedHashMap<>();
        jdbc.sql("""
                        select i.id, i.title_nb, i.title_en, p.role, p.seat_role, p.seat_scope
                        from work_item i join work_party p on p.work_item_id = i.id
                        where i.process_instance_id = ? and i.state = 'open' and p.state = 'outstanding'
                        order by i.opened_at, i.id, p.position
                        """).param(seen.processInstanceId()).query(row -> {
            boolean mine = current.seats().stream()
                    .map(seat -> List.of(seat.role(), seat.scope().path()))
                    .anyMatch(List.of(row.getString("seat_role"), row.getString("seat_scope"))::equals);
            String role = row.getString("role");
            String name = programme.role(role).map(one -> one.name().here()).orElse(role);
            Localized title = new Localized(row.getString("title_nb"), row.getString("title_en"));
            Step step = new Step(row.getString("id"), title.here(), List.of(name), mine);
            steps.merge(step.id(), step, Step::and);
        });
        return List.copyOf(steps.values());
    }

    /**
     * @param roles of those who have not answered yet
     * @param mine whether the person of this request is among them
     */
    record Step(String id, String title, List<String> roles, boolean mine) {

        Step and(Step other) {
            List<String> all = new ArrayList<>(roles);
            all.addAll(other.roles);
            return new Step(id, title, List.copyOf(all), mine || other.mine);
        }
    }
}
