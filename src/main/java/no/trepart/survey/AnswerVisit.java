package no.trepart.survey;

import java.util.List;
import java.util.Map;
import no.trepart.programme.Questionnaire;

/** Somebody at the answer page: which wave their code leads to, and what they have answered so far. */
record AnswerVisit(AnswerCode code, Wave wave, Questionnaire questionnaire, AnswerDraft draft, boolean secure) {

    AnswerVisit with(AnswerDraft other) {
        return new AnswerVisit(code, wave, questionnaire, other, secure);
    }

    String address() {
        return "/svar/" + code.inGroups();
    }

    List<Questionnaire.Page> pages() {
        return questionnaire.pagesFor(draft.respondent());
    }

    boolean themeOpen(int number) {
        return wave.themeOpen(questionnaire.pages().indexOf(pages().get(number - 1)));
    }

    boolean allOpen() {
        return wave.themeOpen(questionnaire.pages().size() - 1);
    }

    /** Whether these are the first answers to their page. */
    boolean firstAnswered(Map<String, String> given) {
        return given.values().stream().anyMatch(answer -> !answer.isBlank())
                && given.keySet().stream().noneMatch(draft.answers()::containsKey);
    }

    String cookie() {
        return draft.cookie(code, secure);
    }
}
