package no.trepart.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.model.Comparison.Change;
import no.trepart.model.Comparison.Difference;
import no.trepart.model.Comparison.ElementChange;
import no.trepart.model.Comparison.FileChange;
import no.trepart.programme.Programme;

/** Says in plain words what a difference means for those who do the work (N-18). */
class ChangeNote {

    private static final Set<String> TEXTS = Set.of("name", "name.en", "documentation", "documentation.en");
    private static final Map<String, Localized> SIGNING = Map.of(
            "all", new Localized("av alle", "by all"),
            "any", new Localized("av én av dem", "by any of them"),
            "separately", new Localized("av hver for seg", "by each separately"));

    private final Programme before;
    private final Programme after;
    private final Map<String, String> stepNames;
    private final Function<String, Map<String, String>> rule;
    private final List<Localized> sentences = new ArrayList<>();

    /**
     * @param stepNames names of tasks by id
     * @param rule what a rule of a decision table says now or, when it is gone, said; by its id
     */
    ChangeNote(
            Programme before,
            Programme after,
            Map<String, String> stepNames,
            Function<String, Map<String, String>> rule) {
        this.before = before;
        this.after = after;
        this.stepNames = stepNames;
        this.rule = rule;
    }

    List<Localized> of(List<FileChange> files) {
        for (FileChange file : files) {
            int so = sentences.size();
            switch (file.kind()) {
                case process -> process(file);
                case decision -> decision(file);
                case form -> form(file);
                case programme -> programme(file);
            }
            if (sentences.size() == so && file.change() != Change.moved) {
                say("%s er endret.".formatted(file.path()), "%s has changed.".formatted(file.path()));
            }
        }
        return sentences;
    }

    private void process(FileChange file) {
        int texts = 0;
        for (ElementChange one : file.changes()) {
            String name = name(one);
            switch (one.elementKind()) {
                case "userTask" -> task(one, name);
                case "gate" ->
                    addedOrRemoved(
                            one,
                            "Saken venter nå på at «%s».".formatted(name),
                            "A case now waits for “%s”.".formatted(name),
                            "Saken venter ikke lenger på at «%s».".formatted(name),
                            "A case no longer waits for “%s”.".formatted(name));
                case "milestone" ->
                    addedOrRemoved(
                            one,
                            "Ny milepæl: «%s».".formatted(name),
                            "New milestone: “%s”.".formatted(name),
                            "Milepælen «%s» er tatt bort.".formatted(name),
                            "The milestone “%s” is gone.".formatted(name));
                case "sequenceFlow" -> {
                    Difference condition = one.change() == Change.changed ? one.difference("condition") : null;
                    if (condition != null) {
                        say(
                                "Når saken går veien «%s», er endret.".formatted(name),
                                "When a case takes the way “%s” has changed.".formatted(name));
                    }
                }
                case "serviceTask", "callActivity", "subProcess" ->
                    addedOrRemoved(
                            one,
                            "Nytt steg: «%s».".formatted(name),
                            "New step: “%s”.".formatted(name),
                            "Steget «%s» er tatt bort.".formatted(name),
                            "The step “%s” is gone.".formatted(name));
                default -> {
                    // follows from the others
                }
            }
            Difference renamed = one.change() == Change.changed ? one.difference("name") : null;
            if (renamed != null && renamed.before() != null && renamed.after() != null) {
                say(
                        "«%s» heter nå «%s».".formatted(renamed.before(), renamed.after()),
                        "“%s” is now called “%s”.".formatted(renamed.before(), renamed.after()));
                continue;
            }
            boolean onlyWords = one.change() == Change.changed
                    && one.what().stream().allMatch(what -> TEXTS.contains(what.property()));
            texts += onlyWords ? 1 : 0;
        }
        if (texts > 0) {
            say(
                    texts == 1
                            ? "Et navn eller en forklaring er endret."
                            : "Navn og forklaringer er endret på %d steder.".formatted(texts),
                    texts == 1
                            ? "A name or an explanation has changed."
                            : "Names and explanations have changed in %d places.".formatted(texts));
        }
    }

    private void task(ElementChange one, String name) {
        Difference lane = one.difference("lane");
        if (one.change() == Change.added) {
            Localized who = lane == null ? null : after.laneName(lane.after());
            say(
                    "Ny oppgave: «%s»%s.".formatted(name, who == null ? "" : ", for " + ChangeWords.lower(who.nb())),
                    "New task: “%s”%s."
                            .formatted(
                                    name, who == null ? "" : ", for " + ChangeWords.lower(ChangeWords.english(who))));
            return;
        }
        if (one.change() == Change.removed) {
            say("Oppgaven «%s» er tatt bort.".formatted(name), "The task “%s” is gone.".formatted(name));
            return;
        }
        if (lane != null && lane.before() != null && lane.after() != null) {
            Localized was = before.laneName(lane.before());
            Localized is = after.laneName(lane.after());
            say(
                    "«%s» gjøres nå av %s i stedet for %s."
                            .formatted(name, ChangeWords.lower(is.nb()), ChangeWords.lower(was.nb())),
                    "“%s” is now done by %s instead of %s."
                            .formatted(
                                    name,
                                    ChangeWords.lower(ChangeWords.english(is)),
                                    ChangeWords.lower(ChangeWords.english(was))));
        }
        Difference signing = one.difference("signing");
        if (signing != null) {
            Localized how = SIGNING.getOrDefault(
                    signing.after() == null ? "all" : signing.after(), Localized.same(signing.after()));
            say("«%s» signeres nå %s.".formatted(name, how.nb()), "“%s” is now signed %s.".formatted(name, how.en()));
        }
    }

    private void addedOrRemoved(ElementChange one, String nbAdded, String enAdded, String nbGone, String enGone) {
        if (one.change() == Change.added) {
            say(nbAdded, enAdded);
        } else if (one.change() == Change.removed) {
            say(nbGone, enGone);
        }
    }

    private void decision(FileChange file) {
        for (ElementChange one : file.changes()) {
            if (!one.elementKind().equals("rule")) {
                continue;
            }
            if (file.path().endsWith("/deadlines.dmn")) {
                deadline(one);
            } else {
                String nb = one.change() == Change.added
                        ? "Ny regel"
                        : one.change() == Change.removed ? "Fjernet regel" : "Endret regel";
                String en = one.change() == Change.added
                        ? "New rule"
                        : one.change() == Change.removed ? "Removed rule" : "Changed rule";
                String said = rule.apply(one.element()).entrySet().stream()
                        .filter(entry -> !entry.getValue().equals("-"))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
                say("%s i %s: %s.".formatted(nb, file.path(), said), "%s in %s: %s.".formatted(en, file.path(), said));
            }
        }
    }

    private void deadline(ElementChange one) {
        Map<String, String> now = rule.apply(one.element());
        String step = ChangeWords.unquoted(now.getOrDefault("step", ""));
        String name = stepNames.getOrDefault(step, step);
        Localized where = DeadlineWords.where(now, after);
        Difference amount = one.difference("amount");
        Difference unit = one.difference("unit");
        String unitNow = ChangeWords.unquoted(now.getOrDefault("unit", ""));
        Localized is = DeadlineWords.period(now.getOrDefault("amount", ""), unitNow);
        if (one.change() == Change.added) {
            say(
                    "Ny frist for «%s»%s: %s.".formatted(name, where.nb(), is.nb()),
                    "New deadline for “%s”%s: %s.".formatted(name, where.en(), is.en()));
        } else if (one.change() == Change.removed) {
            say(
                    "Fristen på %s for «%s»%s er tatt bort.".formatted(is.nb(), name, where.nb()),
                    "The deadline of %s for “%s”%s is gone.".formatted(is.en(), name, where.en()));
        } else if (amount != null || unit != null) {
            Localized was = DeadlineWords.period(
                    amount == null ? now.get("amount") : amount.before(),
                    unit == null ? unitNow : ChangeWords.unquoted(unit.before()));
            say(
                    "Fristen for «%s»%s er %s, ikke lenger %s.".formatted(name, where.nb(), is.nb(), was.nb()),
                    "The deadline for “%s”%s is %s, no longer %s.".formatted(name, where.en(), is.en(), was.en()));
        } else {
            say(
                    "Hvem fristen på %s for «%s» gjelder for, er endret%s.".formatted(is.nb(), name, where.nb()),
                    "Whom the deadline of %s for “%s” is for has changed%s.".formatted(is.en(), name, where.en()));
        }
    }

    private void form(FileChange file) {
        String step = file.path().replaceFirst("^.*/", "").replace(".form", "");
        String name = stepNames.getOrDefault(step, step);
        for (ElementChange one : file.changes()) {
            String label = name(one);
            if (file.change() == Change.changed) {
                switch (one.change()) {
                    case added ->
                        say(
                                "«%s» spør nå om «%s».".formatted(name, label),
                                "“%s” now asks for “%s”.".formatted(name, label));
                    case removed ->
                        say(
                                "«%s» spør ikke lenger om «%s».".formatted(name, label),
                                "“%s” no longer asks for “%s”.".formatted(name, label));
                    case changed ->
                        say(
                                "Spørsmålet «%s» i «%s» er endret.".formatted(label, name),
                                "The question “%s” in “%s” has changed.".formatted(label, name));
                    default -> {
                        // forms have no places
                    }
                }
            }
        }
        if (file.change() == Change.added) {
            say("Nytt skjema for «%s».".formatted(name), "New form for “%s”.".formatted(name));
        } else if (file.change() == Change.removed) {
            say("Skjemaet for «%s» er tatt bort.".formatted(name), "The form for “%s” is gone.".formatted(name));
        }
    }

    private void programme(FileChange file) {
        for (ElementChange one : file.changes()) {
            String label = name(one);
            switch (one.change()) {
                case added ->
                    say(
                            "Lagt til i programmet (%s): %s.".formatted(one.elementKind(), label),
                            "Added to the programme (%s): %s.".formatted(one.elementKind(), label));
                case removed ->
                    say(
                            "Tatt bort fra programmet (%s): %s.".formatted(one.elementKind(), label),
                            "Removed from the programme (%s): %s.".formatted(one.elementKind(), label));
                default ->
                    say(
                            "Endret i programmet (%s): %s.".formatted(one.elementKind(), label),
                            "Changed in the programme (%s): %s.".formatted(one.elementKind(), label));
            }
        }
    }

    private static String name(ElementChange one) {
        return one.elementName() == null ? one.element() : one.elementName();
    }

    private void say(String nb, String en) {
        sentences.add(new Localized(nb, en));
    }
}
