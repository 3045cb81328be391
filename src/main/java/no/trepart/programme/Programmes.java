package no.trepart.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The programmes this installation runs. Their folders are read and checked when the application starts; what runs is the
 * current revision, which may have been changed since.
 *
 * <p>A folder with a fault stops the start before anything of it is published.
 */
@Component
public class Programmes implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Programmes.class);

    private final ModelChecks checks;
    private final RunningSets sets;
    private final String location;
    private final Map<String, Programme> programmes = new ConcurrentSkipListMap<>();
    private final Map<String, String> loaded = new ConcurrentHashMap<>();
    private volatile boolean started;

    Programmes(
            ModelChecks checks, RunningSets sets, @Value("${trepart.processes:classpath*:processes}") String location) {
        this.checks = checks;
        this.sets = sets;
        this.location = location;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<ProgrammeFolder> folders = ProgrammeFolder.all(location);
        // Taken only when every folder has passed, so that a fault in one touches nothing.
        folders.forEach(this::check);
        folders.forEach(folder -> sets.offer(folder.set()));
        started = true;
        refresh();
        if (programmes.isEmpty()) {
            throw new IllegalStateException(
                    "No programme found: expected a folder with programme.yml under " + location);
        }
    }

    private void check(ProgrammeFolder folder) {
        List<Finding> findings = checks.check(folder.set(), null);
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProgrammeRefused(errors);
        }
        findings.forEach(warning -> LOG.warn("Programme {}: {}", folder.name(), warning.line()));
    }

    /** Loads what has been made current since; by itself every few seconds, for another server may have done it. */
    @Scheduled(fixedDelayString = "${trepart.models.refresh:3s}")
    public synchronized void refresh() {
        if (!started) {
            return;
        }
        sets.running().forEach((key, id) -> {
            if (!id.equals(loaded.get(key))) {
                ModelSet set = sets.files(id);
                programmes.put(key, new ProgrammeReader(key + "/programme.yml", set.programmeText()).read());
                loaded.put(key, id);
                LOG.info("Programme {} is ready with {} files", key, set.files().size());
            }
        });
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

    /**
     * The counties of a region, whichever programmes have it.
     *
     * @return never empty, as those of one programme are not
     */
    public Collection<String> countiesOf(String region) {
        return all().stream()
                .flatMap(programme -> programme.countiesOf(region).stream())
                .collect(Collectors.toSet());
    }
}
