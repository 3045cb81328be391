package no.trepart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Databases of earlier test runs, half a gigabyte each. */
final class LeftDatabases {

    private static final Path FOLDER = Path.of("target/test-database");
    private static final Duration LONGEST_RUN = Duration.ofHours(3);
    private static final AtomicBoolean THROWN_AWAY = new AtomicBoolean();

    private LeftDatabases() {}

    /** Once in a run; young ones may be another run's. */
    static void throwAway() throws IOException {
        if (THROWN_AWAY.getAndSet(true) || !Files.isDirectory(FOLDER)) {
            return;
        }
        Instant old = Instant.now().minus(LONGEST_RUN);
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }
}
