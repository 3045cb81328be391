package no.trepart.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.Refused;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases for other modules, without asking who looks: that is {@link Access}'s question. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final CaseFileRepository cases;
    private final Programmes programmes;

    Cases(CaseFileRepository cases, Programmes programmes) {
        this.cases = cases;
        this.programmes = programmes;
    }

    /** @throws Refused when there is no such case */
    public CaseFile get(String id) {
        return cases.findById(id).orElseThrow(Refused::notFound);
    }

    public Optional<CaseFile> find(String id) {
        return cases.findById(id);
    }

    public Map<String, CaseFile> byId(Collection<String> ids) {
        return ids.isEmpty()
                ? Collections.emptyMap()
                : cases.withEnterprise(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }

    /**
     * Cases that are under way.
     *
     * @param industry null for all
     * @param region null for all; one the programme no longer has holds none
     */
    public List<CaseFile> active(String programme, String industry, String region) {
        List<CaseFile> everywhere = cases.active(programme, industry);
        if (region == null) {
            return everywhere;
        }
        Collection<String> counties = programmes.get(programme).countiesOf(region);
        return everywhere.stream()
                .filter(file -> counties.contains(file.county()))
                .toList();
    }

    /** Keeps the case from being moved to other models until the transaction ends; to be called before anything of it is read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String id) {
        cases.hold(id);
    }

    public List<CaseFile> spunOffFrom(String id) {
        return cases.findBySpunOffFrom(id);
    }
}
