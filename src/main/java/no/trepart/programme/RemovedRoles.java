package no.trepart.programme;

import static no.trepart.programme.Findings.words;

/** Roles that are in use and would go: running cases may wait for them, and some of them nobody could give again. */
class RemovedRoles {

    private final Findings findings;

    RemovedRoles(Findings findings) {
        this.findings = findings;
    }

    void check(Programme before, Programme after) {
        before.roles().stream().filter(role -> after.role(role.id()).isEmpty()).forEach(role -> {
            if (Caretaker.is(role.id())) {
                findings.error(
                        ModelSet.PROGRAMME_FILE,
                        role.id(),
                        role.name().nb(),
                        "role-removed",
                        words(
                                "er tatt bort, og da kunne ingen endre programmet igjen",
                                "is removed, and then nobody could change the programme again"),
                        words("Legg rollen tilbake.", "Put the role back."));
            } else {
                findings.warning(
                        ModelSet.PROGRAMME_FILE,
                        role.id(),
                        role.name().nb(),
                        "role-removed",
                        words(
                                "er tatt bort. Oppgaver til rollen i saker som er i gang, går til lederen når"
                                        + " ingen har den",
                                "is removed. Tasks for it in running cases go to the leader when nobody holds it"),
                        words(
                                "Flytt sakene først, eller behold rollen til de er ferdige.",
                                "Move the cases first, or keep the role until they are done."));
            }
        });
        before.bodies().stream()
                .filter(body -> after.body(body.id()).isEmpty())
                .forEach(body -> findings.warning(
                        ModelSet.PROGRAMME_FILE,
                        body.id(),
                        body.name().nb(),
                        "role-removed",
                        words(
                                "er tatt bort. Oppgaver til organet i saker som er i gang, går til lederen",
                                "is removed. Tasks for it in running cases go to the leader"),
                        words(
                                "Flytt sakene først, eller behold organet til de er ferdige.",
                                "Move the cases first, or keep the body until they are done.")));
    }
}
