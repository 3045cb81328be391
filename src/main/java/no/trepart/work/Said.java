package no.trepart.work;

import java.util.List;
import java.util.stream.Collectors;
import no.trepart.Localized;

/** What the person is told when an answer has been taken. */
class Said {

    private Said() {}

    static Localized after(boolean done, List<WorkItemSummary.PartyState> outstanding) {
        if (done) {
            return new Localized("Takk, oppgaven er gjort.", "Thank you, the task is done.");
        }
        String names = outstanding.stream()
                .map(party -> party.holders().isEmpty()
                        ? party.roleName()
                        : party.holders().get(0).name())
                .collect(Collectors.joining(", "));
        return new Localized(
                "Takk, du har signert. Vi venter på %s.".formatted(names),
                "Thank you, you have signed. We wait for %s.".formatted(names));
    }
}
