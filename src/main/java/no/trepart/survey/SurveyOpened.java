package no.trepart.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * A survey has been opened: poster and slips are there to be printed.
 *
 * @param lanes roles and bodies that are to hear it
 * @param opensOn first day on which it can be answered; may be to come
 */
public record SurveyOpened(
        String programme, String caseId, List<String> lanes, LocalDate opensOn, LocalDate closesOn) {}
