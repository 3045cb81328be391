package no.trepart.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.trepart.Localized;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.StepCall;
import no.trepart.programme.Programmes;
import no.trepart.work.OptionSource.Context;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Answers told in words, so that they can be read when the forms they came from are gone. */
@Component
public class Transcript {

    private final SubmissionRepository submissions;
    private final WorkPage page;
    private final Models models;
    private final Cases cases;
    private final Programmes programmes;
    private final ObjectMapper json;

    Transcript(
            SubmissionRepository submissions,
            WorkPage page,
            Models models,
            Cases cases,
            Programmes programmes,
            ObjectMapper json) {
        this.submissions = submissions;
        this.page = page;
        this.models = models;
        this.cases = cases;
        this.programmes = programmes;
        this.json = json;
    }

    /**
     * The latest answers to steps, of all parties where each gave its own.
     *
     * @return a list of step, title and answers; a step nobody has answered is left out
     */
    public JsonNode of(StepCall call, List<String> steps, Locale language) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            List<WorkItemDetail.Shown> sections = new ArrayList<>();
            for (String step : steps) {
                List<Submission> found = submissions.earlier(
                        call.processInstanceId(),
                        call.subjectId().orElse(null),
                        call.caseId().orElse(null),
                        step);
                if (!found.isEmpty()) {
                    sections.add(section(call, step, Submission.together(found)));
                }
            }
            return json.valueToTree(sections);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private WorkItemDetail.Shown section(StepCall call, String step, List<Submission> given) {
        String caseId = call.caseId().orElse(null);
        String industry = call.caseId().map(cases::get).map(CaseFile::industry).orElse(null);
        Context context = new Context(call.programme(), caseId, call.subjectId().orElse(null), industry);
        String title = models.outline(given.get(0).definitionId())
                .node(step)
                .map(Outline.Node::name)
                .map(Localized::here)
                .orElse(step);
        return new WorkItemDetail.Shown(step, title, page.answers(given, programmes.get(call.programme()), context));
    }
}
