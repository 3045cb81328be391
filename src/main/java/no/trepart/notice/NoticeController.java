package no.trepart.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.CaseRef;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices, the newest first. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final Notices notices;
    private final Cases cases;
    private final Programmes programmes;
    private final CurrentPerson current;

    NoticeController(Notices notices, Cases cases, Programmes programmes, CurrentPerson current) {
        this.notices = notices;
        this.cases = cases;
        this.programmes = programmes;
        this.current = current;
    }

    @GetMapping
    NoticeList list() {
        String me = current.id();
        List<Notices.Row> rows = notices.newest(me);
        Map<String, CaseFile> known = cases.byId(
                rows.stream().map(Notices.Row::caseId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new NoticeList(
                notices.unread(me),
                rows.stream().map(row -> view(row, known.get(row.caseId()))).toList());
    }

    private Notice view(Notices.Row row, CaseFile file) {
        CaseRef about = Optional.ofNullable(file)
                .map(found -> CaseRef.of(found, programmes.get(found.programme())))
                .orElse(null);
        return new Notice(row.id(), row.at(), row.title(), row.text(), row.workItem(), about, row.read());
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read() {
        notices.read(current.id());
    }

    record NoticeList(int unread, List<Notice> items) {}

    record Notice(
            String id,
            Instant at,
            String title,
            String text,
            String workItem,
            @JsonProperty("case") CaseRef caseFile,
            boolean read) {}
}
