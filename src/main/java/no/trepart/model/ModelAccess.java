package no.trepart.model;

import java.util.List;
import no.trepart.Refused;
import no.trepart.people.CurrentPerson;
import no.trepart.people.RoleHolding;
import no.trepart.programme.Caretaker;
import no.trepart.web.Capability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see and change models: process owners of the programme and its administrator. A programme that does not run yet
 * is looked after by those of the programme it was made from.
 */
@Component
class ModelAccess implements Capability {

    private final CurrentPerson current;
    private final RevisionRepository revisions;
    private final JdbcClient jdbc;

    ModelAccess(CurrentPerson current, RevisionRepository revisions, JdbcClient jdbc) {
        this.current = current;
        this.revisions = revisions;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public boolean allowed() {
        return current.holdings().stream().anyMatch(ModelAccess::revises);
    }

    static boolean revises(RoleHolding holding) {
        return Caretaker.is(holding.seat().role());
    }

    /** @throws Refused when the person has no such role anywhere */
    void refuseUnlessAllowed() {
        if (!allowed()) {
            throw Refused.forbidden(
                    "Modellene endres av prosesseierne. Du har ikke den rollen.",
                    "The models are changed by the process owners. You do not have that role.");
        }
    }

    /** @throws Refused when there is no such programme, or the person may not change its models */
    void require(String programme) {
        refuseUnlessAllowed();
        if (!mayRevise(programme)) {
            throw Refused.notFound();
        }
    }

    boolean mayRevise(String programme) {
        return jdbc.sql("""
                        select programme from model_programme where programme = :key
                        union select made_from from model_programme where programme = :key and current_revision is null
                        """).param("key", programme).query(String.class).list().stream()
                .anyMatch(key -> current.holdings().stream()
                        .anyMatch(holding -> holding.programme().equals(key) && revises(holding)));
    }

    /** Programmes whose models the person may change, those in the making among them. */
    List<String> programmes() {
        return jdbc.sql("select programme from model_programme order by programme").query(String.class).list().stream()
                .filter(this::mayRevise)
                .toList();
    }

    /** The revision, to look at. */
    Revision visible(String id) {
        refuseUnlessAllowed();
        Revision revision = revisions.findById(id).orElseThrow(Refused::notFound);
        require(revision.programme());
        return revision;
    }

    /** The revision, to change: nobody else changes it until the transaction ends. */
    Revision locked(String id) {
        refuseUnlessAllowed();
        Revision revision = revisions.locked(id).orElseThrow(Refused::notFound);
        require(revision.programme());
        return revision;
    }
}
