package no.trepart.survey;

import java.util.Map;
import java.util.Optional;
import no.trepart.work.KnownFacts;
import org.springframework.stereotype.Component;

/** The facts {@code surveyResponse}: how many have answered the wave that the task's process has opened. */
@Component
class ResponseFacts implements KnownFacts {

    private final WaveRows rows;
    private final Waves waves;

    ResponseFacts(WaveRows rows, Waves waves) {
        this.rows = rows;
        this.waves = waves;
    }

    @Override
    public Optional<Map<String, Object>> known(String name, String processInstanceId) {
        return "surveyResponse".equals(name)
                ? rows.ofProcess(processInstanceId).map(waves::response).map(ResponseFacts::fields)
                : Optional.empty();
    }

    private static Map<String, Object> fields(Response response) {
        return Map.of(
                "answered", response.answered(),
                "invited", response.invited(),
                "responsePercent", response.percent() == null ? 0 : response.percent(),
                "byGroup", response.inWords());
    }
}
