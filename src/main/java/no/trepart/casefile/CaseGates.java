package no.trepart.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.engine.Gate;
import no.trepart.engine.Missing;
import no.trepart.engine.StepCall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gates a case stands before now, each with what is missing and who can supply it (N-32). */
@Component
public class CaseGates {

    private final JdbcClient jdbc;
    private final Map<String, Gate> gates;

    CaseGates(JdbcClient jdbc, List<Gate> gates) {
        this.jdbc = jdbc;
        this.gates = gates.stream().collect(Collectors.toMap(Gate::name, Function.identity()));
    }

    public List<Closed> closed(CaseFile file) {
        return jdbc.sql("select * from case_gate where case_id = ? order by id")
                .param(file.id())
                .query((row, i) -> {
                    Stored call = new Stored(
                            file.programme(),
                            file.set(),
                            row.getString("process"),
                            row.getString("process_instance_id"),
                            row.getString("element"),
                            file.id(),
                            GateProperties.read(row.getString("properties")));
                    return new Closed(
                            row.getString("element"),
                            new Localized(row.getString("name_nb"), row.getString("name_en")),
                            row.getObject("since", LocalDate.class),
                            gates.get(row.getString("gate")).missing(call));
                })
                .list();
    }

    public record Closed(String element, Localized name, LocalDate since, List<Missing> missing) {}

    /** A gate's place in its model, remembered from when the case came to it. */
    private record Stored(
            String programme,
            String set,
            String process,
            String processInstanceId,
            String element,
            String caseKey,
            Map<String, String> properties)
            implements StepCall {

        @Override
        public Optional<String> caseId() {
            return Optional.of(caseKey);
        }

        @Override
        public Optional<String> subjectId() {
            return Optional.empty();
        }

        @Override
        public String documentation() {
            return null;
        }

        @Override
        public Object variable(String name) {
            return null;
        }

        @Override
        public void decide(String name, Object value) {
            throw new UnsupportedOperationException("a gate only looks");
        }
    }
}
