package no.trepart.work;

import java.util.Map;
import java.util.Optional;

/**
 * What the application itself knows and puts into a form, so that nobody types it and nobody can type something else. A
 * task asks for it with the property {@code knows}.
 */
public interface KnownFacts {

    /** Values by field, or empty when these facts are another feature's or there are none. */
    Optional<Map<String, Object>> known(String name, String processInstanceId);
}
