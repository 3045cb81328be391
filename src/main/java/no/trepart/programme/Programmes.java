package no.trepart.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import no.trepart.engine.Models;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The programmes this installation runs, read, checked and published when the application starts.
 *
 * <p>A folder with a fault stops the start before anything of it is published.
 */
@Component
public class Programmes implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Programmes.class);

    private final Models models;
    private final String location;
    private final Map<String, Programme> programmes = new ConcurrentSkipListMap<>();

    Programmes(Models models, @Value("${trepart.processes:classpath*:processes}") String location) {
        this.models = models;
        this.location = location;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<ProgrammeFolder, Programme> checked = new LinkedHashMap<>();
        ProgrammeFolder.all(location).forEach(folder -> checked.put(folder, check(folder)));
        if (checked.isEmpty()) {
            throw new IllegalStateException(
                    "No programme found: expected a folder with programme.yml under " + location);
        }
        // Published only when every folder has passed, so that a fault in one touches nothing.
        checked.forEach(this::publish);
    }

    private Programme check(ProgrammeFolder folder) {
        Programme programme = new ProgrammeReader(folder.name() + "/programme.yml", folder.programmeText()).read();
        if (!programme.key().equals(folder.name())) {
            throw new ProgrammeReader.ProgrammeRefused(
                    List.of("%s/programme.yml line 1: key '%s' must be the folder's name"
                            .formatted(folder.name(), programme.key())));
        }
        List<String> findings = new ModelCheck(programme, models).check(folder.models());
        if (!findings.isEmpty()) {
            throw new ProgrammeReader.ProgrammeRefused(findings);
        }
        return programme;
    }

    private void publish(ProgrammeFolder folder, Programme programme) {
        models.publish(programme.key(), folder.fingerprint(), folder.models());
        programmes.put(programme.key(), programme);
        LOG.info(
                "Programme {} is ready with {} files of models",
                programme.key(),
                folder.models().size());
    }

    public Collection<Programme> all() {
        return programmes.values();
    }

    public Optional<Programme> find(String key) {
        return Optional.ofNullable(programmes.get(key));
    }

    /** @throws IllegalArgumentException when this installation does not run the programme */
    public Programme get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no programme " + key));
    }
}
