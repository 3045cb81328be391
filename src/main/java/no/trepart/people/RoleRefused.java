package no.trepart.people;

import no.trepart.Localized;
import no.trepart.Refused;

/** A role that cannot be given or ended as asked. */
public class RoleRefused extends Refused {

    RoleRefused(String code, String nb, String en) {
        super(Kind.CONFLICT, code, new Localized(nb, en));
    }
}
