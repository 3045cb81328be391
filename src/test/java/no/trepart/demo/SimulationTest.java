package no.trepart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.demo.Actors.Milestone;
import no.trepart.demo.Simulation.Course;
import no.trepart.demo.Simulation.Outcome;
import no.trepart.engine.EngineClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole programme, played by all parties over the API. In a world of its own: its clock ends years ahead. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trepart.demo-seed=false",
            "trepart.database.folder=target/simulation-test/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "spring.main.banner-mode=off"
        })
@ActiveProfiles("demo")
@DirtiesContext
class SimulationTest {

    private static final String[] COURSE = {
        "enrolled",
        "groupEstablished",
        "baselineShared",
        "planApproved",
        "firstVisitHeld",
        "midtermHeld",
        "periodEnded",
        "closingShared",
        "evaluated",
        "followedUp"
    };

    @LocalServerPort
    int port;

    @Autowired
    EngineClock engineClock;

    @Test
    void everyMilestoneIsReachedInOrder() {
        DemoProgramme demo = DemoProgramme.read();
        Actors actors = new HttpActors("http://localhost:" + port, demo.programme(), "nb", Map.of());

        Outcome outcome = new Simulation(actors, demo, line -> {}).play();

        assertThat(outcome.refused()).isZero();
        assertThat(outcome.courses()).extracting(Course::industry).containsExactlyInAnyOrder("nursing-home", "meat");
        assertThat(outcome.courses()).allSatisfy(course -> {
            assertThat(course.state()).isEqualTo("completed");
            assertThat(course.milestones()).extracting(Milestone::id).containsExactly(COURSE);
            List<LocalDate> reached =
                    course.milestones().stream().map(Milestone::reachedOn).toList();
            assertThat(reached).doesNotContainNull().isSorted();
        });
    }

    @AfterEach
    void theEngineOfOthersIsInThePresent() {
        engineClock.follow(Clock.systemUTC());
    }
}
