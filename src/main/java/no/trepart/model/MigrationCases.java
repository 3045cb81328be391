package no.trepart.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.Refused.Field;
import no.trepart.casefile.Access;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that run on a revision. Whoever may not see a case learns only that it is one, and its number among them. */
@Component
class MigrationCases {

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Access access;
    private final CurrentPerson current;

    MigrationCases(JdbcClient jdbc, Programmes programmes, Access access, CurrentPerson current) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.access = access;
        this.current = current;
    }

    /** All that run on the set, each with its number. */
    List<Running> on(String programme, String set) {
        List<Running> running = new ArrayList<>();
        jdbc.sql("""
                        select id, name, phase, industry, county from case_file
                        where set_id = ? and programme = ? and state in ('nominated', 'active', 'paused')
                        order by enrolled_on, id
                        """).params(set, programme).query(row -> {
            running.add(new Running(
                    row.getString("id"),
                    running.size() + 1,
                    row.getString("name"),
                    row.getString("phase"),
                    row.getString("industry"),
                    row.getString("county")));
        });
        return running;
    }

    /** Those that are meant: the named ones, or all of an industry and a region. */
    List<Running> chosen(String programme, String set, MigrationViews.Wanted wanted) {
        Programme known = programmes.get(programme);
        Optional<Programme.Region> region = wanted.region() == null
                ? Optional.empty()
                : Optional.of(known.region(wanted.region()).orElseThrow(() -> unknown("region")));
        if (wanted.industry() != null && known.industry(wanted.industry()).isEmpty()) {
            throw unknown("industry");
        }
        List<Running> chosen = on(programme, set).stream()
                .filter(one -> wanted.cases() == null || wanted.cases().contains(one.id()))
                .filter(one -> wanted.industry() == null || wanted.industry().equals(one.industry()))
                .filter(one -> region.map(found -> found.counties().contains(one.county()))
                        .orElse(true))
                .toList();
        if (wanted.cases() != null
                && !chosen.stream().map(Running::id).toList().containsAll(wanted.cases())
                && wanted.industry() == null
                && region.isEmpty()) {
            throw unknown("cases");
        }
        return chosen;
    }

    /** @return id of the region the case lies in; null when its county is in none */
    String region(String programme, Running one) {
        return programmes
                .get(programme)
                .regionOf(one.county())
                .map(Programme.Region::id)
                .orElse(null);
    }

    private static Refused unknown(String field) {
        Localized message = new Localized(
                "Velg blant det som finnes: noe her finnes ikke, eller kjører ikke på den utgaven.",
                "Choose among what there is: something here does not exist, or does not run on that revision.");
        return new Refused(Refused.Kind.INVALID, "unknown-" + field, message, List.of(new Field(field, message)));
    }

    /** The enterprise's name for whoever may see the case; else what number it is. */
    String label(String caseId, int number, String name) {
        return access.sees(current.id(), caseId)
                ? name
                : new Localized("Sak %d".formatted(number), "Case %d".formatted(number)).here();
    }

    /** How the open work of a case stands, without a word of what is in it. */
    Map<String, OpenWork> openWork(String caseId) {
        Map<String, OpenWork> open = new HashMap<>();
        jdbc.sql("""
                        select w.id, w.title_nb, w.title_en, w.lane, w.step, w.due_on, p.role, p.state, p.fell
                        from work_item w left join work_party p on p.work_item_id = w.id
                        where w.case_id = ? and w.state = 'open' order by w.id, p.position
                        """).param(caseId).query(row -> {
            OpenWork work = open.computeIfAbsent(row.getString("id"), id -> new OpenWork(new HashMap<>()));
            work.title = new Localized(text(row.getString("title_nb")), row.getString("title_en"));
            work.lane = row.getString("lane");
            work.step = row.getString("step");
            work.dueOn = row.getObject("due_on", LocalDate.class);
            if (row.getString("role") != null) {
                work.signed.put(row.getString("role"), "signed".equals(row.getString("state")));
            }
        });
        return open;
    }

    private static String text(String title) {
        return title == null ? "" : title;
    }

    record Running(String id, int number, String name, String phase, String industry, String county) {}

    /** One open work item as it stands at one moment. */
    static class OpenWork {

        private final Map<String, Boolean> signed;
        private Localized title;
        private String lane;
        private String step;
        private LocalDate dueOn;

        private OpenWork(Map<String, Boolean> signed) {
            this.signed = signed;
        }

        /** What is different from how it stood before, in words. */
        List<Localized> since(OpenWork before, Programme programme) {
            List<Localized> told = new ArrayList<>();
            String en = title.in(java.util.Locale.ENGLISH);
            if (!step.equals(before.step)) {
                told.add(new Localized(
                        "«%s» blir til «%s».".formatted(before.title.nb(), title.nb()),
                        "“%s” becomes “%s”.".formatted(before.title.in(java.util.Locale.ENGLISH), en)));
            }
            if (!lane.equals(before.lane)) {
                Localized from = programme.laneName(before.lane);
                Localized to = programme.laneName(lane);
                told.add(new Localized(
                        "«%s» går fra %s til %s.".formatted(title.nb(), low(from.nb()), low(to.nb())),
                        "“%s” goes from %s to %s.".formatted(en, low(from.en()), low(to.en()))));
            }
            before.signed.forEach((role, given) -> {
                if (given) {
                    Localized name = programme.laneName(role);
                    told.add(
                            Boolean.TRUE.equals(signed.get(role))
                                    ? new Localized(
                                            "«%s»: signaturen fra %s blir stående."
                                                    .formatted(title.nb(), low(name.nb())),
                                            "“%s”: the signature of %s stands.".formatted(en, low(name.en())))
                                    : new Localized(
                                            "«%s»: signaturen fra %s faller.".formatted(title.nb(), low(name.nb())),
                                            "“%s”: the signature of %s falls.".formatted(en, low(name.en()))));
                }
            });
            return told;
        }

        private static String low(String name) {
            return name.length() > 1 && Character.isUpperCase(name.charAt(1)) ? name : name.toLowerCase();
        }
    }
}
