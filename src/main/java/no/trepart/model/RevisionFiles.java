package no.trepart.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.ModelSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of revisions. Every content is kept once, so that a draft costs what is changed in it. */
@Component
class RevisionFiles {

    private final JdbcClient jdbc;

    RevisionFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SortedMap<String, Entry> list(String revision) {
        return jdbc
                .sql("select path, hash, since from model_revision_file where revision_id = ?")
                .param(revision)
                .query((row, i) -> new Entry(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::path, entry -> entry, (one, same) -> one, TreeMap::new));
    }

    SortedMap<String, byte[]> contents(String revision) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        jdbc.sql("""
                        select f.path, c.content from model_revision_file f
                        join model_content c on c.hash = f.hash where f.revision_id = ?
                        """).param(revision).query(row -> {
            contents.put(row.getString(1), row.getBytes(2));
        });
        return contents;
    }

    /** @throws Refused when it was given up so long ago that its files are no more */
    ModelSet set(Revision revision) {
        SortedMap<String, byte[]> contents = contents(revision.id());
        if (contents.isEmpty()) {
            throw forgotten();
        }
        return new ModelSet(revision.programme(), contents);
    }

    DraftSize size(String revision) {
        return jdbc.sql("""
                        select count(*), coalesce(sum(length(c.content)), 0) from model_revision_file f
                        join model_content c on c.hash = f.hash where f.revision_id = ?
                        """)
                .param(revision)
                .query((row, i) -> new DraftSize(row.getInt(1), row.getLong(2)))
                .single();
    }

    private static Refused forgotten() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "files-deleted",
                new Localized(
                        "Utkastet ble gitt opp for mer enn %d dager siden, og filene i det er slettet. Historikken er bevart."
                                .formatted(ForgottenDrafts.KEPT.toDays()),
                        "The draft was given up more than %d days ago, and its files have been deleted. The history is kept."
                                .formatted(ForgottenDrafts.KEPT.toDays())));
    }

    Optional<byte[]> content(String revision, String path) {
        return jdbc.sql("""
                        select c.content from model_revision_file f
                        join model_content c on c.hash = f.hash where f.revision_id = ? and f.path = ?
                        """)
                .params(revision, path)
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    Optional<String> hash(String revision, String path) {
        return jdbc.sql("select hash from model_revision_file where revision_id = ? and path = ?")
                .params(revision, path)
                .query(String.class)
                .optional();
    }

    /**
     * Gives a revision all files of another, as that one has them.
     *
     * @throws Refused when that one's files are no more
     */
    void copy(String from, String to) {
        int copied = jdbc.sql("""
                        insert into model_revision_file (revision_id, path, hash, since)
                        select ?, path, hash, since from model_revision_file where revision_id = ?
                        """).params(to, from).update();
        if (copied == 0) {
            throw forgotten();
        }
    }

    /** @return the content's hash */
    String write(String revision, String path, byte[] content) {
        String hash = ModelSet.hash(content);
        jdbc.sql("insert ignore into model_content (hash, content) values (?, ?)")
                .params(hash, content)
                .update();
        put(revision, new Entry(path, hash, revision));
        return hash;
    }

    void write(String revision, Map<String, byte[]> files) {
        files.forEach((path, content) -> write(revision, path, content));
    }

    void put(String revision, Entry entry) {
        jdbc.sql("""
                        insert into model_revision_file (revision_id, path, hash, since) values (?, ?, ?, ?)
                        on duplicate key update hash = values(hash), since = values(since)
                        """)
                .params(revision, entry.path(), entry.hash(), entry.since())
                .update();
    }

    void remove(String revision, String path) {
        jdbc.sql("delete from model_revision_file where revision_id = ? and path = ?")
                .params(revision, path)
                .update();
    }

    /** How many files differ between two revisions, those that only one of them has among them. */
    int different(String one, String other) {
        return jdbc.sql("""
                        select count(distinct path) from (
                          select path, hash from model_revision_file where revision_id in (?, ?)
                          group by path, hash having count(*) = 1) d
                        """).params(one, other).query(Integer.class).single();
    }

    /** Whose hands have been on it: none of them may approve it. */
    List<String> hands(String revision) {
        return jdbc.sql("select person_id from model_revision_hand where revision_id = ?")
                .param(revision)
                .query(String.class)
                .list();
    }

    void touchedBy(String revision, String person) {
        jdbc.sql("insert ignore into model_revision_hand (revision_id, person_id) values (?, ?)")
                .params(revision, person)
                .update();
    }

    /** @param since id of the revision that gave the file this content */
    record Entry(String path, String hash, String since) {}
}
