package no.trepart.casefile;

import no.trepart.programme.Programme;

/** A case as others point at it. */
public record CaseRef(String id, String name, String industry, String industryName, String county, String countyName) {

    public static CaseRef of(CaseFile file, Programme programme) {
        return new CaseRef(
                file.id(),
                file.name(),
                file.industry(),
                programme
                        .industry(file.industry())
                        .map(one -> one.name().here())
                        .orElse(file.industry()),
                file.county(),
                programme.countyName(file.county()));
    }
}
