package no.trepart.portfolio;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.trepart.casefile.Subjects;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import org.springframework.stereotype.Component;

/**
 * Derives the figures of the half-year from cases, milestones and work, so that nothing is typed twice (TT-17). They
 * become what is known of the report: {@code figures}, and as words {@code period}, {@code recruitment}, {@code guidance},
 * {@code measures}, {@code result} and {@code deviation}, which fill the fields of those names in a form.
 */
@Component
class DeriveReportStep implements ProcessStep {

    private final HalfYearFigures figures;
    private final HalfYearWords words;
    private final Subjects subjects;
    private final ObjectMapper json;
    private final Clock clock;

    DeriveReportStep(HalfYearFigures figures, HalfYearWords words, Subjects subjects, ObjectMapper json, Clock clock) {
        this.figures = figures;
        this.words = words;
        this.subjects = subjects;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deriveReport";
    }

    @Override
    public void run(StepCall call) {
        HalfYear period = HalfYear.toReport(LocalDate.now(clock));
        HalfYearFigures.Figures found = figures.of(call.programme(), period);
        Map<String, Object> facts = new LinkedHashMap<>(words.of(call.programme(), found));
        facts.put("period", period.name());
        facts.put("figures", json.convertValue(found, new TypeReference<Map<String, Object>>() {}));
        subjects.amend(call.subjectId().orElseThrow(), facts);
    }
}
