package no.trepart.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The models as they stand in {@code processes/}. */
final class ModelFiles {

    private static final Path PROCESSES = Path.of("processes");

    private ModelFiles() {}

    /** Models, forms and decisions of a programme by path below its folder. */
    static Map<String, byte[]> of(String programme) {
        Path folder = PROCESSES.resolve(programme);
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, byte[]> found = new TreeMap<>();
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return found;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What the models of a programme name after {@code steps.} or {@code gates.}. */
    static Set<String> words(String programme, String kind) {
        Pattern word = Pattern.compile("\\b" + kind + "\\.(\\w+)");
        Set<String> found = new TreeSet<>();
        of(programme).forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                Matcher match = word.matcher(new String(content, StandardCharsets.UTF_8));
                while (match.find()) {
                    found.add(match.group(1));
                }
            }
        });
        return found;
    }
}
