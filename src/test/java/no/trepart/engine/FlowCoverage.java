package no.trepart.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails the test class of a model when a flow or activity of it was taken by no scenario, and writes what was taken to
 * {@code target/model-coverage}.
 */
class FlowCoverage implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private static final Path REPORTS = Path.of("target", "model-coverage");

    private int passed;

    @Override
    public void beforeAll(ExtensionContext context) {
        FlowsTaken.forget(ModelTest.modelOf(context.getRequiredTestClass()));
        passed = 0;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            passed++;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Class<?> test = context.getRequiredTestClass();
        // A scenario run alone takes few flows, and one that failed has said what is wrong.
        if (passed
                == AnnotationSupport.findAnnotatedMethods(
                                test, Test.class, org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN)
                        .size()) {
            judge(ModelTest.modelOf(test));
        }
    }

    private void judge(String model) throws IOException {
        Map<String, Integer> taken = FlowsTaken.in(model);
        if (taken.isEmpty()) {
            throw new AssertionError("There is no model " + model);
        }
        write(model, taken);
        List<String> missed = taken.keySet().stream()
                .filter(element -> taken.get(element) == 0)
                .toList();
        if (!missed.isEmpty()) {
            throw new AssertionError("%s: no scenario takes %s".formatted(model, missed));
        }
    }

    private void write(String model, Map<String, Integer> taken) throws IOException {
        Files.createDirectories(REPORTS);
        long missed = taken.values().stream().filter(times -> times == 0).count();
        String summary = "%s: %d scenarios, %d of %d flows and activities taken%n"
                .formatted(model, passed, taken.size() - missed, taken.size());
        Files.writeString(
                REPORTS.resolve(model + ".txt"),
                taken.entrySet().stream()
                        .map(entry -> "%5d %s%n".formatted(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining("", summary, "")));
    }
}
