package no.trepart.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import no.trepart.Page;
import no.trepart.Refused;
import no.trepart.casefile.Access;
import no.trepart.casefile.CaseReports;
import no.trepart.people.CurrentPerson;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Frozen reports, for those who see the case and those the report is for. */
@RestController
@RequestMapping("/api")
class ReportController {

    private final Reports reports;
    private final Access access;
    private final CurrentPerson current;
    private final ObjectMapper json;

    ReportController(Reports reports, Access access, CurrentPerson current, ObjectMapper json) {
        this.reports = reports;
        this.access = access;
        this.current = current;
        this.json = json;
    }

    @GetMapping("/cases/{caseId}/reports")
    List<CaseReports.Report> ofCase(@PathVariable String caseId) {
        String me = current.id();
        if (access.sees(me, caseId)) {
            return reports.of(caseId);
        }
        List<CaseReports.Report> found =
                reports.meantFor(me, caseId).stream().map(Reports.Report::ref).toList();
        if (found.isEmpty()) {
            throw Refused.notFound();
        }
        return found;
    }

    /** Reports meant for a role one holds, of cases and of the programme. */
    @GetMapping("/reports")
    Page<CaseReports.Report> mine(
            @RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit) {
        String[] after = Page.after(cursor, 1);
        int shown = Page.limit(limit, 30, 100);
        return Page.of(
                reports.meantFor(current.id(), after == null ? null : after[0], shown + 1),
                shown,
                Reports.Report::ref,
                Reports.Report::id);
    }

    @GetMapping("/reports/{id}")
    ReportView one(@PathVariable String id) {
        Reports.Report report = reports.find(id).orElseThrow(Refused::notFound);
        boolean sees = report.caseId() != null && access.sees(current.id(), report.caseId());
        if (!sees && !reports.isMeantFor(current.id(), report)) {
            throw Refused.notFound();
        }
        String language = "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? "en" : "nb";
        return new ReportView(
                report.id(),
                report.title().here(),
                report.about(),
                report.at(),
                report.hash(),
                content(report).path(language));
    }

    private JsonNode content(Reports.Report report) {
        try {
            return json.readTree(report.content());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record ReportView(String id, String title, String about, Instant at, String hash, JsonNode sections) {}
}
