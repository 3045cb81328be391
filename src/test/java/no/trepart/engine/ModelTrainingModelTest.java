package no.trepart.engine;

import org.junit.jupiter.api.Test;

class ModelTrainingModelTest extends ModelTest {

    @Test
    void those_who_are_affected_make_the_change_known() {
        begin().by("trained-body", "teachChange").ended("changeKnown");
    }
}
