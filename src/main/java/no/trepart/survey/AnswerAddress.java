package no.trepart.survey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a survey is answered. */
@Component
class AnswerAddress {

    private final String page;

    AnswerAddress(@Value("${trepart.base-url:http://localhost:8080}") String baseUrl) {
        this.page = baseUrl.replaceFirst("/$", "") + "/svar";
    }

    /** The page where a code is typed in. */
    String page() {
        return page;
    }

    String of(AnswerCode code) {
        return page + "/" + code.inGroups();
    }

    /** The one all share. */
    String of(Wave wave) {
        return of(new AnswerCode(wave.door(), wave.link()));
    }
}
