package no.trepart.programme;

import java.util.Map;

/** Which set of models each programme runs: kept by whoever keeps their revisions. */
public interface RunningSets {

    /** Takes note of a programme's folder, at every start. It runs at once unless somebody has published since. */
    void offer(ModelSet folder);

    /** The set each programme runs now: an opaque id by the programme's key. */
    Map<String, String> running();

    ModelSet files(String id);
}
