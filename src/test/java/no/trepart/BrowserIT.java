package no.trepart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The demo as a new user meets it, three years played, with the stories of {@code ui/e2e} told in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.main.banner-mode=off")
@ActiveProfiles("demo")
class BrowserIT {

    private static final Path DATABASE = Path.of("target", "e2e-database");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void a_world_of_its_own(DynamicPropertyRegistry properties) throws IOException {
        FileSystemUtils.deleteRecursively(DATABASE);
        properties.add("trepart.database.folder", DATABASE::toString);
        properties.add("trepart.demo-seed", () -> true);
    }

    @Test
    void the_stories_of_the_browser_come_true() throws Exception {
        ProcessBuilder stories = new ProcessBuilder("node", "e2e/run.mjs")
                .directory(Path.of("ui").toFile())
                .redirectErrorStream(true);
        stories.environment().put("BASE_URL", "http://localhost:" + port);

        Told told = told(stories.start());

        assertThat(told.exitCode()).as(told.failures()).isZero();
    }

    /** Line by line through our own output, which belongs to Failsafe: a child must not write to it directly. */
    private static Told told(Process stories) throws IOException, InterruptedException {
        try (BufferedReader lines = stories.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = lines.lines().peek(System.out::println).toList();
            return new Told(stories.waitFor(), said);
        } finally {
            stories.destroyForcibly();
        }
    }

    private record Told(int exitCode, List<String> said) {

        /** What Playwright gathers at its end, from its first "1) ": a build's report often keeps no more than this. */
        private String failures() {
            return said.stream()
                    .dropWhile(line -> !line.startsWith("  1) "))
                    .limit(80)
                    .collect(Collectors.joining("\n", "Stories that did not come true:\n", "\n"));
        }
    }
}
