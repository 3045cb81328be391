package no.trepart.gathering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.casefile.Answers;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.engine.SubjectMessages;
import org.springframework.stereotype.Component;

/**
 * Tells each participation whether its enterprise came, as {@code attended}. Who came is read from the newest answer about
 * the gathering that has a list {@code attendance}: rows of {@code case} and {@code came}; an enterprise not in it did not
 * come. Property {@code message}: what the participations wait for; one that waits no longer is passed over.
 */
@Component
class TellParticipantsStep implements ProcessStep {

    private static final String ATTENDANCE = "attendance";

    private final Answers answers;
    private final GatheringRepository gatherings;
    private final Participations participations;
    private final SubjectMessages messages;

    TellParticipantsStep(
            Answers answers, GatheringRepository gatherings, Participations participations, SubjectMessages messages) {
        this.answers = answers;
        this.gatherings = gatherings;
        this.participations = participations;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "tellParticipants";
    }

    @Override
    public void run(StepCall call) {
        Gathering gathering =
                gatherings.findById(call.subjectId().orElseThrow()).orElseThrow();
        Set<String> came = came(gathering.id());
        for (String caseId : participations.cases(gathering.id())) {
            boolean attended = came.contains(caseId);
            participations.attended(gathering.id(), caseId, attended);
            messages.tell(
                    gathering.programme(),
                    caseId,
                    gathering.id(),
                    call.required("message"),
                    Map.of("attended", attended));
        }
        gathering.hold();
        gatherings.saveAndFlush(gathering);
    }

    private Set<String> came(String gatheringId) {
        return answers.about(List.of(gatheringId)).stream()
                .map(Answers.Given::data)
                .filter(answer -> answer.containsKey(ATTENDANCE))
                .reduce((earlier, newest) -> newest)
                .map(newest -> Answers.rows(newest, ATTENDANCE))
                .orElse(List.of())
                .stream()
                .filter(row -> "yes".equals(Answers.text(row, "came")))
                .map(row -> Answers.text(row, "case"))
                .collect(Collectors.toSet());
    }
}
