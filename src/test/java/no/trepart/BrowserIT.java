package no.trepart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

        assertThat(told(stories.start())).as("exit code of Playwright").isZero();
    }

    /** Line by line through our own output, which belongs to Failsafe: a child must not write to it directly. */
    private static int told(Process stories) throws IOException, InterruptedException {
        try (BufferedReader lines = stories.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(System.out::println);
            return stories.waitFor();
        } finally {
            stories.destroyForcibly();
        }
    }
}
