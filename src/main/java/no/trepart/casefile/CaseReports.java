package no.trepart.casefile;

import java.time.Instant;
import java.util.List;

/** Reports of a case, for pages that show the case; kept by the feature of evaluation. */
public interface CaseReports {

    /** All reports of the case, the newest first, titles in the language of the request. */
    List<Report> of(String caseId);

    /**
     * @param about name of the case; null for a report of the programme
     * @param hash SHA-256 of the content as it was frozen, in hex
     */
    record Report(String id, String title, String about, Instant at, String hash) {}
}
