package no.trepart.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * A survey closes soon. Nobody knows who has not answered, so those who look after it are told how many have.
 *
 * @param lanes roles and bodies that are to hear it
 */
public record SurveyReminder(
        String programme, String caseId, List<String> lanes, LocalDate closesOn, int answered, int invited) {}
