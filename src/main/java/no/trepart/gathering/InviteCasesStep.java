package no.trepart.gathering;

import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.engine.ProcessStep;
import no.trepart.engine.StepCall;
import no.trepart.engine.SubjectMessages;
import org.springframework.stereotype.Component;

/**
 * Invites every active case in the industry and region of the recorded gathering (TT-9), with the message {@code
 * invitedToGathering}. A case that does not listen for it, because it is not in its development period, is no
 * participant.
 */
@Component
class InviteCasesStep implements ProcessStep {

    private static final String INVITATION = "invitedToGathering";

    private final GatheringRepository gatherings;
    private final Participations participations;
    private final Cases cases;
    private final SubjectMessages messages;

    InviteCasesStep(
            GatheringRepository gatherings, Participations participations, Cases cases, SubjectMessages messages) {
        this.gatherings = gatherings;
        this.participations = participations;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "inviteCases";
    }

    @Override
    public void run(StepCall call) {
        Gathering gathering =
                gatherings.findById(call.subjectId().orElseThrow()).orElseThrow();
        for (CaseFile file : cases.active(gathering.programme(), gathering.industry(), gathering.region())) {
            if (messages.bring(gathering.programme(), file.id(), gathering.id(), INVITATION) > 0) {
                participations.add(gathering.id(), file.id());
            }
        }
        gathering.invite();
        gatherings.saveAndFlush(gathering);
    }
}
