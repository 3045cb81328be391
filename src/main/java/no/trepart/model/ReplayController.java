package no.trepart.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.Replays.Replay;
import no.trepart.model.Replays.Row;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How past cases would have fared on a revision. */
@RestController
@RequestMapping("/api/model-revisions/{id}/replay")
class ReplayController {

    private static final int LONGEST = 60;

    private final ModelAccess access;
    private final Replays replays;
    private final ReviewDesk review;
    private final MigrationCases cases;
    private final Programmes programmes;
    private final CurrentPerson current;

    ReplayController(
            ModelAccess access,
            Replays replays,
            ReviewDesk review,
            MigrationCases cases,
            Programmes programmes,
            CurrentPerson current) {
        this.access = access;
        this.replays = replays;
        this.review = review;
        this.cases = cases;
        this.programmes = programmes;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    View ask(@PathVariable String id, @RequestBody Asked asked) {
        Revision revision = access.visible(id);
        review.refuseHarm(revision);
        programmes.find(revision.programme()).orElseThrow(Refused::notFound);
        int months = asked.months() == null ? 12 : asked.months();
        if (months < 1 || months > LONGEST) {
            Localized message = new Localized(
                    "Velg mellom 1 og %d måneder.".formatted(LONGEST),
                    "Choose between 1 and %d months.".formatted(LONGEST));
            throw new Refused(Refused.Kind.INVALID, "months", message, List.of(new Refused.Field("months", message)));
        }
        boolean underWay =
                replays.latest(id).filter(last -> !last.state().equals("done")).isPresent();
        if (!underWay) {
            replays.ask(id, months, current.id());
        }
        return view(revision);
    }

    @GetMapping
    View read(@PathVariable String id) {
        return view(access.visible(id));
    }

    /** Null, an empty answer, as long as it has not been asked for. */
    private View view(Revision revision) {
        return replays.latest(revision.id())
                .map(replay -> view(revision, replay))
                .orElse(null);
    }

    private View view(Revision revision, Replay replay) {
        Programme programme = programmes.get(revision.programme());
        List<Row> rows = replays.outcomes(replay.id());
        Map<String, int[]> work = new LinkedHashMap<>();
        rows.forEach(row -> row.outcome().work().forEach((lane, times) -> {
            int[] sum = work.computeIfAbsent(lane, id -> new int[2]);
            sum[0] += times[0];
            sum[1] += times[1];
        }));
        return new View(
                replay.state(),
                replay.months(),
                replay.total(),
                replay.done(),
                replay.fault() == null
                        ? null
                        : new Localized(
                                        "Modellene lot seg ikke kjøre: %s".formatted(replay.fault()),
                                        "The models could not be run: %s".formatted(replay.fault()))
                                .here(),
                rows.stream()
                        .map(row -> new Case(
                                cases.label(row.caseId(), row.number(), row.name()),
                                row.outcome().industry(),
                                row.outcome().samePath(),
                                row.outcome().differences().stream()
                                        .map(Localized::here)
                                        .toList(),
                                row.outcome().daysBefore(),
                                row.outcome().daysAfter(),
                                row.outcome().stopped() == null
                                        ? null
                                        : row.outcome().stopped().here()))
                        .toList(),
                work.entrySet().stream()
                        .map(lane -> new Work(
                                lane.getKey(),
                                programme.laneName(lane.getKey()).here(),
                                lane.getValue()[0],
                                lane.getValue()[1]))
                        .toList());
    }

    record Asked(Integer months) {}

    /** @param fault why it could not be done at all; null when it could */
    record View(String state, int months, int total, int done, String fault, List<Case> results, List<Work> work) {}

    /** @param stopped why it came no further on the revision; null when it came as far as it did */
    record Case(
            String label,
            String industry,
            boolean samePath,
            List<String> differences,
            long daysBefore,
            long daysAfter,
            String stopped) {}

    record Work(String role, String name, int before, int after) {}
}
