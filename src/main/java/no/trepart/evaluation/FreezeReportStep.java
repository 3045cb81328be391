package no.trepart.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseSeats;
import no.trepart.casefile.Cases;
import no.trepart.casefile.Timeline;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.people.Seat;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.work.Transcript;
import org.springframework.stereotype.Component;

/**
 * Freezes answers as a report that never changes, in words and in both languages. Properties {@code title}, {@code
 * title.en}, {@code steps} (whose answers) and {@code to} (the roles and bodies it is for), with commas between.
 */
@Component
class FreezeReportStep implements ProcessStep {

    private final Reports reports;
    private final Transcript transcript;
    private final Cases cases;
    private final CaseSeats seats;
    private final Programmes programmes;
    private final Timeline timeline;
    private final ObjectMapper json;

    FreezeReportStep(
            Reports reports,
            Transcript transcript,
            Cases cases,
            CaseSeats seats,
            Programmes programmes,
            Timeline timeline,
            ObjectMapper json) {
        this.reports = reports;
        this.transcript = transcript;
        this.cases = cases;
        this.seats = seats;
        this.programmes = programmes;
        this.timeline = timeline;
        this.json = json;
    }

    @Override
    public String name() {
        return "freezeReport";
    }

    @Override
    public void run(StepCall call) {
        Localized title =
                new Localized(call.required("title"), call.properties().get("title.en"));
        List<String> steps = words(call.required("steps"));
        ObjectNode content = json.createObjectNode();
        content.set("nb", transcript.of(call, steps, Locale.forLanguageTag("nb")));
        content.set("en", transcript.of(call, steps, Locale.ENGLISH));
        reports.freeze(call, title, content.toString(), readers(call));
        call.caseId()
                .ifPresent(caseId -> timeline.note(
                        caseId,
                        "report",
                        new Localized(
                                "Rapporten «%s» er ferdig".formatted(title.nb()),
                                "The report “%s” is ready".formatted(title.in(Locale.ENGLISH)))));
    }

    private List<Reports.Reader> readers(StepCall call) {
        Programme programme = programmes.get(call.programme());
        Optional<CaseFile> file = call.caseId().map(cases::get);
        List<Reports.Reader> readers = new ArrayList<>();
        for (String lane : words(call.required("to"))) {
            for (String role : programme.rolesOf(lane)) {
                String scope = file.map(found -> seats.seat(found, role))
                        .map(Seat::scope)
                        .map(Object::toString)
                        .orElse(null);
                readers.add(new Reports.Reader(role, scope));
            }
        }
        return readers.stream().distinct().toList();
    }

    private static List<String> words(String list) {
        return List.of(list.strip().split("\\s*,\\s*"));
    }
}
