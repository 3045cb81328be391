package no.trepart.casefile;

import no.trepart.programme.Programme;

/** A case as others point at it. */
public record CaseRef(String id, String name, String industry, String industryName, String county, String countyName) {

    public static CaseRef of(CaseFile file, Programme programme) {
        return of(programme, file.id(), file.name(), file.industry(), file.county());
    }

    /** The same from a row, with the programme's words for industry and county. */
    public static CaseRef of(Programme programme, String id, String name, String industry, String county) {
        return new CaseRef(
                id, name, industry, programme.industryName(industry).here(), county, programme.countyName(county));
    }
}
