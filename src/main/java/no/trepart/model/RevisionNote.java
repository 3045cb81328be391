package no.trepart.model;

import java.util.stream.Collectors;
import no.trepart.Localized;
import org.springframework.stereotype.Component;

/** What a revision changes, in plain words: as its author put it, else as the difference says. */
@Component
class RevisionNote {

    private final RevisionComparison comparison;
    private final RevisionRepository revisions;
    private final CurrentRevisions running;

    RevisionNote(RevisionComparison comparison, RevisionRepository revisions, CurrentRevisions running) {
        this.comparison = comparison;
        this.revisions = revisions;
        this.running = running;
    }

    /** @return one change a line, in the programme's language */
    String of(Revision revision) {
        return RevisionTasks.shortened(
                revision.note() != null
                        ? revision.note()
                        : comparison.of(before(revision), revision).note().stream()
                                .map(Localized::nb)
                                .collect(Collectors.joining("\n")));
    }

    /** What it was made from; else what is current, unless that is the revision itself: null then. */
    Revision before(Revision revision) {
        return revision.basedOn() != null
                ? revisions.findById(revision.basedOn()).orElse(null)
                : running.of(revision.programme())
                        .filter(now -> !now.id().equals(revision.id()))
                        .orElse(null);
    }
}
