package no.trepart.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.Localized;

/**
 * A development programme, as read from its {@code programme.yml} (TT-1).
 *
 * @param course id of the process that is the course of one enterprise
 * @param leader the role that gets the work of roles nobody holds
 * @param reasons catalogues of reasons; ids outlive changes of text
 * @param starts processes that people may start outside the course
 */
public record Programme(
        String key,
        Localized name,
        Localized goal,
        String course,
        String leader,
        List<Party> parties,
        List<Organisation> organisations,
        List<Industry> industries,
        List<Named> counties,
        List<Region> regions,
        List<Role> roles,
        List<Body> bodies,
        Map<String, List<Reason>> reasons,
        List<Start> starts) {

    private static final List<String> NOWHERE = List.of("-");

    public Programme {
        reasons = reasons == null ? Map.of() : reasons;
    }

    public record Party(String id, Localized name) {}

    public record Organisation(String id, String name, String kind, String party) {}

    public record Industry(
            String id, Localized name, int target, List<String> industryCodes, List<FocusArea> focusAreas) {}

    public record FocusArea(String id, Localized name) {}

    public record Named(String id, String name) {}

    public record Region(String id, String name, List<String> counties) {}

    /**
     * @param party null for a role that only points at another
     * @param local whether the role belongs to the enterprise itself
     * @param appointedBy the role that fills this one when it is vacant
     * @param from a process variable that names the role meant; null for ordinary roles
     * @param via {@code appointedBy} when the role meant is the one that appoints the named role
     */
    public record Role(
            String id,
            Localized name,
            @JsonProperty("short") Localized shortName,
            String party,
            boolean local,
            String appointedBy,
            Localized description,
            String from,
            String via) {}

    public record Body(String id, Localized name, List<String> members) {}

    public record Reason(String id, String nb, String en) {
        public Localized text() {
            return new Localized(nb, en);
        }
    }

    public record Start(String process, String from, List<String> by) {}

    public Optional<Role> role(String id) {
        return find(roles, Role::id, id);
    }

    public Optional<Body> body(String id) {
        return find(bodies, Body::id, id);
    }

    public Optional<Industry> industry(String id) {
        return find(industries, Industry::id, id);
    }

    public Optional<Organisation> organisation(String id) {
        return find(organisations, Organisation::id, id);
    }

    public Optional<Start> start(String process) {
        return find(starts, Start::process, process);
    }

    public Optional<Region> region(String id) {
        return find(regions, Region::id, id);
    }

    /**
     * The counties of a region.
     *
     * @return never empty, so that SQL can take it: for a region the programme does not have what no county is called
     */
    public List<String> countiesOf(String region) {
        return region(region).map(Region::counties).orElse(NOWHERE);
    }

    /** The region a county lies in. */
    public Optional<Region> regionOf(String county) {
        return regions.stream()
                .filter(region -> region.counties().contains(county))
                .findFirst();
    }

    /** @return the id itself when the programme has no such industry any more */
    public Localized industryName(String id) {
        return industry(id).map(Industry::name).orElse(Localized.same(id));
    }

    /** @return the id itself when the programme has no such region any more */
    public String regionName(String id) {
        return region(id).map(Region::name).orElse(id);
    }

    public String countyName(String county) {
        return find(counties, Named::id, county).map(Named::name).orElse(county);
    }

    public Localized partyName(String party) {
        return find(parties, Party::id, party).map(Party::name).orElse(Localized.same(party));
    }

    /** What a lane is called: the name of its role or body. */
    public Localized laneName(String lane) {
        return role(lane).map(Role::name).or(() -> body(lane).map(Body::name)).orElse(Localized.same(lane));
    }

    /** The industry an enterprise with this industry code belongs to; empty when the programme has none for it. */
    public Optional<Industry> industryOfCode(String code) {
        return code == null
                ? Optional.empty()
                : industries.stream()
                        .filter(industry -> industry.industryCodes().stream().anyMatch(code::startsWith))
                        .findFirst();
    }

    /** The roles that make up a lane: the role itself, or all of a body's, bodies within bodies opened. */
    public Set<String> rolesOf(String lane) {
        Optional<Body> body = body(lane);
        if (body.isEmpty()) {
            return Set.of(lane);
        }
        return body.get().members().stream()
                .flatMap(member -> rolesOf(member).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<Reason> reason(String catalogue, String id) {
        return find(reasons.getOrDefault(catalogue, List.of()), Reason::id, id);
    }

    /** All lanes a model may draw. */
    public Set<String> lanes() {
        return Stream.concat(roles.stream().map(Role::id), bodies.stream().map(Body::id))
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> id, String wanted) {
        return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
    }
}
