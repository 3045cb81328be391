package no.trepart.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A programme's words, for labels and filters; and its models as drawn. */
@RestController
@RequestMapping("/api")
class ProgrammeController {

    private final Programmes programmes;
    private final Course course;
    private final Models models;

    ProgrammeController(Programmes programmes, Course course, Models models) {
        this.programmes = programmes;
        this.course = course;
        this.models = models;
    }

    @GetMapping("/programmes/{key}")
    ProgrammeView programme(@PathVariable String key) {
        Programme programme = programmes.find(key).orElseThrow(Refused::notFound);
        Map<String, List<NamedView>> reasons = new LinkedHashMap<>();
        programme
                .reasons()
                .forEach((catalogue, all) -> reasons.put(
                        catalogue,
                        all.stream()
                                .map(reason -> named(reason.id(), reason.text()))
                                .toList()));
        return new ProgrammeView(
                key,
                programme.name().here(),
                programme.goal().here(),
                programme.parties().stream()
                        .map(one -> named(one.id(), one.name()))
                        .toList(),
                programme.organisations().stream()
                        .map(one -> new OrganisationView(one.id(), one.name(), one.party(), one.kind()))
                        .toList(),
                programme.industries().stream()
                        .map(ProgrammeController::industry)
                        .toList(),
                programme.regions().stream()
                        .map(one -> new RegionView(one.id(), one.name(), one.counties()))
                        .toList(),
                programme.counties().stream()
                        .map(one -> new NamedView(one.id(), one.name()))
                        .toList(),
                programme.roles().stream()
                        .filter(role -> role.from() == null)
                        .map(role -> new RoleView(role.id(), role.name().here(), role.party(), role.local()))
                        .toList(),
                programme.bodies().stream()
                        .map(one -> new BodyView(one.id(), one.name().here(), one.members()))
                        .toList(),
                reasons,
                course.phases(key).stream()
                        .map(node -> named(node.id(), node.name()))
                        .toList(),
                course.milestones(key).stream()
                        .map(one -> new MilestoneView(
                                one.node().id(),
                                one.node().name().here(),
                                one.phase() == null ? null : one.phase().id()))
                        .toList(),
                programme.starts().stream()
                        .filter(start -> !start.process().equals(programme.course()))
                        .map(start -> new StartView(
                                start.process(),
                                models.current(key, start.process())
                                        .map(Outline::name)
                                        .map(Localized::here)
                                        .orElse(start.process()),
                                start.by()))
                        .toList());
    }

    private static IndustryView industry(Programme.Industry one) {
        return new IndustryView(
                one.id(),
                one.name().here(),
                one.target(),
                one.focusAreas().stream()
                        .map(area -> named(area.id(), area.name()))
                        .toList());
    }

    private static NamedView named(String id, Localized name) {
        return new NamedView(id, name.here());
    }

    @GetMapping(path = "/diagrams/{definitionId}", produces = MediaType.TEXT_XML_VALUE)
    byte[] diagram(@PathVariable String definitionId) {
        return models.bpmn(definitionId).orElseThrow(Refused::notFound);
    }

    record NamedView(String id, String name) {}

    record OrganisationView(String id, String name, String party, String kind) {}

    record IndustryView(String id, String name, int target, List<NamedView> focusAreas) {}

    record RegionView(String id, String name, List<String> counties) {}

    record RoleView(String id, String name, String party, boolean local) {}

    record BodyView(String id, String name, List<String> members) {}

    record MilestoneView(String id, String name, String phase) {}

    /** @param by roles that may start it */
    record StartView(String process, String name, List<String> by) {}

    record ProgrammeView(
            String key,
            String name,
            String goal,
            List<NamedView> parties,
            List<OrganisationView> organisations,
            List<IndustryView> industries,
            List<RegionView> regions,
            List<NamedView> counties,
            List<RoleView> roles,
            List<BodyView> bodies,
            Map<String, List<NamedView>> reasons,
            List<NamedView> phases,
            List<MilestoneView> milestones,
            List<StartView> starts) {}
}
