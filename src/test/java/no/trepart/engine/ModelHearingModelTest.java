package no.trepart.engine;

import org.junit.jupiter.api.Test;

class ModelHearingModelTest extends ModelTest {

    @Test
    void those_who_are_heard_answer() {
        begin().by("heard-body", "answerHearing").ended("hearingAnswered");
    }
}
