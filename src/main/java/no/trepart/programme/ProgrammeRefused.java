package no.trepart.programme;

import java.util.List;

/** A programme that was not loaded, with every fault. */
class ProgrammeRefused extends RuntimeException {

    private final transient List<Finding> faults;

    ProgrammeRefused(List<Finding> faults) {
        super("The programme is not loaded:\n" + String.join("\n", lines(faults)));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return lines(faults);
    }

    private static List<String> lines(List<Finding> faults) {
        return faults.stream()
                .map(fault -> fault.rule().equals("programme") ? fault.message().en() : fault.line())
                .toList();
    }

    List<Finding> findings() {
        return faults;
    }
}
