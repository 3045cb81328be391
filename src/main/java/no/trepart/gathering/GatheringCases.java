package no.trepart.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.work.OptionSource;
import org.springframework.stereotype.Component;

/** The choices {@code gatheringCases}: the enterprises that take part in the gathering a form is about. */
@Component
class GatheringCases implements OptionSource {

    private final Participations participations;
    private final Cases cases;

    GatheringCases(Participations participations, Cases cases) {
        this.participations = participations;
        this.cases = cases;
    }

    @Override
    public Optional<List<Option>> options(String key, Context context) {
        if (!"gatheringCases".equals(key)) {
            return Optional.empty();
        }
        if (context.subjectId() == null) {
            return Optional.of(List.of());
        }
        return Optional.of(cases.byId(participations.cases(context.subjectId())).values().stream()
                .sorted(Comparator.comparing(CaseFile::name))
                .map(file -> new Option(file.name(), file.id()))
                .toList());
    }
}
