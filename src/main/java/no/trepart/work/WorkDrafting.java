package no.trepart.work;

import java.time.Instant;
import java.util.Map;
import no.trepart.Refused;
import no.trepart.people.CurrentPerson;
import no.trepart.work.WorkItemDetail.Comment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be written on a work item without doing it: a private draft, a comment for all who see it. */
@Service
@Transactional
class WorkDrafting {

    private final WorkItemRepository items;
    private final WorkAccess access;
    private final Drafts drafts;
    private final WorkComments comments;
    private final CurrentPerson current;

    WorkDrafting(
            WorkItemRepository items, WorkAccess access, Drafts drafts, WorkComments comments, CurrentPerson current) {
        this.items = items;
        this.access = access;
        this.drafts = drafts;
        this.comments = comments;
        this.current = current;
    }

    Instant save(String id, Map<String, Object> data) {
        visible(id);
        return drafts.save(current.id(), id, data == null ? Map.of() : data);
    }

    Comment comment(String id, String text) {
        visible(id);
        return comments.add(id, current.person(), text);
    }

    private void visible(String id) {
        access.refuseUnlessVisible(items.findById(id).orElseThrow(Refused::notFound));
    }
}
