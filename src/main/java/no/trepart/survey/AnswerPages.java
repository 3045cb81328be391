package no.trepart.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.trepart.Refused;
import no.trepart.casefile.Cases;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Option;
import no.trepart.programme.Questionnaire.Scale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes the pages of the answer page in the language of the request. */
@Component
class AnswerPages {

    private static final Set<Scale> CHOSEN = Set.of(Scale.agreement5, Scale.frequency5, Scale.planned);

    private final SpringTemplateEngine templates;
    private final WaveRows rows;
    private final Cases cases;
    private final Units units;
    private final Research research;
    private final Clock clock;

    AnswerPages(
            SpringTemplateEngine templates, WaveRows rows, Cases cases, Units units, Research research, Clock clock) {
        this.units = units;
        this.research = research;
        this.templates = templates;
        this.rows = rows;
        this.cases = cases;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String begin(AnswerCode code, Wave wave, Questionnaire questionnaire, AnswerDraft draft) {
        return begin(code, wave, questionnaire, draft, false);
    }

    /** @param missing whether somebody went on without choosing a group */
    String begin(AnswerCode code, Wave wave, Questionnaire questionnaire, AnswerDraft draft, boolean missing) {
        Set<String> asked = rows.targets(wave.id()).keySet();
        Map<String, Object> said = new HashMap<>();
        said.put("address", address(code, ""));
        said.put("title", questionnaire.title().here());
        said.put("intro", questionnaire.intro().here());
        said.put("enterprise", cases.get(wave.caseId()).name());
        said.put("closes", Words.day(wave.closesOn(), english()));
        said.put("smallest", wave.limits().group());
        said.put(
                "groups",
                questionnaire.respondents().stream()
                        .filter(one -> asked.contains(one.id()))
                        .map(one ->
                                new Choice(one.id(), one.name().here(), one.id().equals(draft.respondent())))
                        .toList());
        said.put("units", units(wave, draft));
        said.put("missing", missing);
        said.put("resumed", draft.begun());
        return render("begin", said);
    }

    private List<Choice> units(Wave wave, AnswerDraft draft) {
        String none =
                english() ? "None of these, or I would rather not say" : "Ingen av disse, eller jeg vil ikke si det";
        return units.of(wave.id()).entrySet().stream()
                .map(unit -> new Choice(
                        unit.getKey(),
                        unit.getValue().isEmpty() ? none : unit.getValue(),
                        unit.getKey().equals(draft.unit())))
                .toList();
    }

    /** @param wrong what cannot be used, by item */
    String questions(
            AnswerCode code,
            Wave wave,
            Questionnaire questionnaire,
            AnswerDraft draft,
            int number,
            Map<String, String> wrong) {
        List<Questionnaire.Page> pages = questionnaire.pagesFor(draft.respondent());
        Questionnaire.Page page = pages.get(number - 1);
        Map<String, Object> said = new HashMap<>();
        said.put("address", address(code, "/" + number));
        said.put("title", page.name().here());
        said.put("number", number);
        said.put("of", pages.size());
        said.put("wrong", wrong);
        said.put(
                "questions",
                questionnaire.itemsOn(page.id(), draft.respondent()).stream()
                        .map(item -> question(item, draft, wrong.get(item.id())))
                        .toList());
        return render("questions", said);
    }

    private static Question question(Item item, AnswerDraft draft, String wrong) {
        String given = draft.answers().getOrDefault(item.id(), "");
        List<Choice> choices = new ArrayList<>();
        List<String> chosen = List.of(given.split(","));
        for (Option option : item.choices()) {
            choices.add(new Choice(option.id(), option.name().here(), chosen.contains(option.id())));
        }
        if (item.scale().hasNoAnswer()) {
            choices.add(new Choice(
                    Ballot.DONT_KNOW, english() ? "Don't know" : "Vet ikke", given.equals(Ballot.DONT_KNOW)));
            choices.add(new Choice(
                    Ballot.NOT_RELEVANT,
                    english() ? "Not relevant" : "Ikke aktuelt",
                    given.equals(Ballot.NOT_RELEVANT)));
        }
        String kind = CHOSEN.contains(item.scale()) ? "one" : item.scale().word();
        return new Question(
                item.id(), item.textFor(draft.respondent()).here(), kind, choices, given, item.most(), wrong);
    }

    /** Until the host opens the theme; the page looks again by itself. */
    String waiting(AnswerCode code, List<Questionnaire.Page> pages, int number) {
        return render(
                "waiting",
                Map.of(
                        "address",
                        address(code, "/" + number),
                        "theme",
                        pages.get(number - 1).name().here(),
                        "number",
                        number,
                        "of",
                        pages.size()));
    }

    String review(AnswerCode code, Questionnaire questionnaire, AnswerDraft draft) {
        List<Questionnaire.Page> pages = questionnaire.pagesFor(draft.respondent());
        int asked = 0;
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Item> items = questionnaire.itemsOn(pages.get(i).id(), draft.respondent());
            asked += items.size();
            long given = items.stream()
                    .filter(item -> draft.answers().containsKey(item.id()))
                    .count();
            lines.add(Map.of(
                    "address", address(code, "/" + (i + 1)),
                    "name", pages.get(i).name().here(),
                    "given", given,
                    "of", items.size()));
        }
        return render(
                "review",
                Map.of(
                        "address",
                        address(code, "/send"),
                        "lines",
                        lines,
                        "given",
                        draft.answers().size(),
                        "of",
                        asked,
                        "research",
                        research.offered(questionnaire).orElse("")));
    }

    String refused(Refused refused) {
        return render("refused", Map.of("reason", refused.reason().here(), "code", refused.code()));
    }

    String render(String page, Map<String, Object> said) {
        Context context = new Context(english() ? Locale.ENGLISH : Locale.forLanguageTag("nb"));
        context.setVariables(said);
        context.setVariable("language", english() ? "en" : "nb");
        context.setVariable("en", english());
        context.setVariable(
                "stay", AnswerLanguage.chosen().map(one -> "?lang=" + one).orElse(""));
        return templates.process("survey/" + page, context);
    }

    private static String address(AnswerCode code, String rest) {
        return "/svar/" + code.inGroups() + rest;
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    record Choice(String id, String name, boolean chosen) {}

    /** @param wrong null when it is all right */
    record Question(
            String id, String text, String kind, List<Choice> choices, String given, Integer most, String wrong) {}
}
