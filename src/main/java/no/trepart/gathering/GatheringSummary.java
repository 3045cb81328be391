package no.trepart.gathering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import no.trepart.casefile.CaseRef;

/**
 * A gathering as lists show it.
 *
 * @param industry null for all
 * @param regionName null for all
 */
record GatheringSummary(
        String id,
        String title,
        String industry,
        String regionName,
        LocalDate on,
        String place,
        Integer capacity,
        Gathering.State state,
        List<Participant> participants) {

    enum Progress {
        missing,
        written,
        exempt
    }

    /**
     * @param coming null while nobody has answered, or when the case is not for the reader
     * @param progress null when the case is not for the reader
     * @param attended null until the gathering is held, or when the case is not for the reader
     */
    record Participant(@JsonProperty("case") CaseRef caseFile, Boolean coming, Progress progress, Boolean attended) {}
}
