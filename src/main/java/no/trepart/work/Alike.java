package no.trepart.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.Refused;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseRef;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks that one answer can do together: the same step of the same process with the very same form, for different
 * enterprises. Their models may be of different sets.
 *
 * <p>Which tasks these can be is for the model to say: those whose form marks a field as {@code each}. How they are
 * signed makes no difference, for each is signed by itself, with two borders: nobody answers on behalf of others for
 * several at once, and a text that others have signed already is signed or changed only by who has seen it.
 */
@Component
@Transactional(readOnly = true)
class Alike {

    /** As many others can be answered at once. */
    static final int MOST = 200;

    private static final String MINE = """
            from role_holding h
            join work_party p on p.seat_role = h.role and p.seat_scope = h.scope and p.state = 'outstanding'
            join work_item i on i.id = p.work_item_id
            where h.person_id = :person and h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today)
              and i.state = 'open' and not i.on_hold and (i.claimed_by is null or i.claimed_by = :person)
              and i.case_id is not null and i.id <> :id
              and i.programme = :programme and i.process = :process and i.step = :step
              and (select c.phase from case_file c where c.id = i.case_id)
                  <=> (select c.phase from case_file c where c.id = :case)
              and (i.signing <> 'all' or not exists (
                    select 1 from work_party s where s.work_item_id = i.id and s.state = 'signed'))
            """;

    private final WorkItemRepository items;
    private final WorkAccess access;
    private final WorkViews views;
    private final Forms forms;
    private final Prefill prefill;
    private final Drafts drafts;
    private final Cases cases;
    private final Programmes programmes;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;

    Alike(
            WorkItemRepository items,
            WorkAccess access,
            WorkViews views,
            Forms forms,
            Prefill prefill,
            Drafts drafts,
            Cases cases,
            Programmes programmes,
            CurrentPerson current,
            JdbcClient jdbc,
            Clock clock) {
        this.items = items;
        this.access = access;
        this.views = views;
        this.forms = forms;
        this.prefill = prefill;
        this.drafts = drafts;
        this.cases = cases;
        this.programmes = programmes;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What could get the same answer and waits for the person of this request.
     *
     * @throws Refused as not found when the item is not for them
     */
    Others to(String id) {
        WorkItem item = items.findById(id).orElseThrow(Refused::notFound);
        access.refuseUnlessVisible(item);
        Set<String> each = eachKeys(item);
        if (each.isEmpty() || !item.open() || access.awaiting(item).isEmpty()) {
            return new Others(List.of(), false);
        }
        List<String> found = ids(item);
        boolean more = found.size() > MOST;
        Map<String, WorkItem> byId = items.withParties(more ? found.subList(0, MOST) : found).stream()
                .collect(Collectors.toMap(WorkItem::id, one -> one));
        List<WorkItem> others =
                found.stream().map(byId::get).filter(Objects::nonNull).toList();
        return new Others(shown(others, each, programmes.get(item.programme())), more);
    }

    /** Fields that are each enterprise's own; empty when the task is done for one at a time. */
    Set<String> eachKeys(WorkItem item) {
        return item.caseId() == null
                ? Set.of()
                : forms.of(item.definitionId(), item.step()).map(Form::eachKeys).orElse(Set.of());
    }

    /** Whether an answer to the one can be an answer to the other, whoever gives it. */
    boolean same(WorkItem one, WorkItem other) {
        boolean signed = other.parties().stream().anyMatch(party -> party.state() == WorkParty.State.signed);
        return other.caseId() != null
                && one.programme().equals(other.programme())
                && one.process().equals(other.process())
                && Objects.equals(
                        cases.get(one.caseId()).phase(),
                        cases.get(other.caseId()).phase())
                && forms.same(one.definitionId(), one.step(), other.definitionId(), other.step())
                && !(other.signing() == Signing.all && signed);
    }

    /** First due first, one more than can be answered at once. */
    private List<String> ids(WorkItem item) {
        List<String> sameForm =
                mine("select distinct i.definition_id " + MINE, item).query(String.class).list().stream()
                        .filter(definition -> forms.same(item.definitionId(), item.step(), definition, item.step()))
                        .toList();
        return sameForm.isEmpty()
                ? List.of()
                : mine(
                                "select i.id " + MINE + " and i.definition_id in (:definitions)"
                                        + " group by i.id, i.due_on order by i.due_on, i.id limit :most",
                                item)
                        .param("definitions", sameForm)
                        .param("most", MOST + 1)
                        .query(String.class)
                        .list();
    }

    private JdbcClient.StatementSpec mine(String sql, WorkItem item) {
        return jdbc.sql(sql)
                .param("person", current.id())
                .param("today", LocalDate.now(clock))
                .param("id", item.id())
                .param("case", item.caseId())
                .param("programme", item.programme())
                .param("process", item.process())
                .param("step", item.step());
    }

    private List<Other> shown(List<WorkItem> others, Set<String> each, Programme programme) {
        Map<String, CaseFile> files =
                cases.byId(others.stream().map(WorkItem::caseId).collect(Collectors.toSet()));
        Map<String, String> about = views.subjectTitles(others);
        Map<String, Map<String, Object>> known = prefill.of(others);
        Map<String, Map<String, Object>> written =
                drafts.of(current.id(), others.stream().map(WorkItem::id).toList());
        List<Other> shown = new ArrayList<>();
        for (WorkItem item : others) {
            CaseFile file = files.get(item.caseId());
            Map<String, Object> data = new LinkedHashMap<>(written.getOrDefault(item.id(), known.get(item.id())));
            data.keySet().retainAll(each);
            Optional<Programme.Region> region = programme.regionOf(file.county());
            shown.add(new Other(
                    item.id(),
                    item.revision(),
                    CaseRef.of(file, programme),
                    about.get(item.subjectId()),
                    region.map(Programme.Region::id).orElse(null),
                    region.map(Programme.Region::name).orElse(null),
                    written.containsKey(item.id()),
                    data));
        }
        return shown;
    }

    /** @param more whether still others wait, who are not among these */
    record Others(List<Other> items, boolean more) {}

    /**
     * @param subject what it is about; null when it is about the enterprise
     * @param region null when the programme has none for the county
     * @param draft whether the data are what this person has typed there before
     * @param data what the form would open with in the fields that are the enterprise's own
     */
    record Other(
            String id,
            int version,
            @JsonProperty("case") CaseRef file,
            String subject,
            String region,
            String regionName,
            boolean draft,
            Map<String, Object> data) {}
}
