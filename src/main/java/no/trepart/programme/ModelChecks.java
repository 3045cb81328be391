package no.trepart.programme;

import java.util.ArrayList;
import java.util.List;
import no.trepart.Localized;
import no.trepart.engine.Models;
import org.springframework.stereotype.Component;

/** Checks sets of models against everything Trepart asks of them. */
@Component
public class ModelChecks {

    private final Models models;

    ModelChecks(Models models) {
        this.models = models;
    }

    /**
     * Everything that is wrong with a set, or may be.
     *
     * @param before the set that runs now, which some things may not be taken from; null when nothing runs
     */
    public List<Finding> check(ModelSet set, ModelSet before) {
        Programme programme;
        try {
            programme = read(set);
        } catch (ProgrammeRefused refused) {
            return refused.findings();
        }
        List<Finding> findings = new ArrayList<>();
        if (!programme.key().equals(set.programme())) {
            findings.add(new Finding(
                    ModelSet.PROGRAMME_FILE,
                    null,
                    null,
                    Finding.Severity.error,
                    "programme-key",
                    new Localized(
                            "key må være «%s»".formatted(set.programme()),
                            "line 1: key '%s' must be '%s'".formatted(programme.key(), set.programme())),
                    null));
        }
        ModelCheck check = new ModelCheck(programme, models);
        findings.addAll(check.check(set.models()));
        if (before != null) {
            findings.addAll(check.checkAgainst(read(before), before.models()));
        }
        return findings;
    }

    /**
     * The programme a set describes.
     *
     * @throws RuntimeException naming every fault of its {@code programme.yml}
     */
    public Programme read(ModelSet set) {
        return new ProgrammeReader(set.programme() + "/" + ModelSet.PROGRAMME_FILE, set.programmeText()).read();
    }
}
