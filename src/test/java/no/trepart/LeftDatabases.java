package no.trepart;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Databases of earlier test runs, half a gigabyte each. */
final class LeftDatabases {

    private static final Path FOLDER = Path.of("target/test-database");
    private static final AtomicBoolean THROWN_AWAY = new AtomicBoolean();

    private LeftDatabases() {}

    /** Once in a run; those in use are left alone. */
    static void throwAway() throws IOException {
        if (THROWN_AWAY.getAndSet(true) || !Files.isDirectory(FOLDER)) {
            return;
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.toList()) {
                if (!inUse(folder.resolve("in-use"))) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    private static boolean inUse(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }
}
