package no.trepart.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import no.trepart.Identifier;

/** What a form recorded: checked against the form, kept whole, never changed; at most superseded. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    private String id;

    private String workItemId;
    private String caseId;
    private String subjectId;
    private String processInstanceId;
    private String definitionId;
    private String step;
    private String data;
    private String hash;
    private String personId;
    private String role;
    private Instant at;
    private boolean standing;

    protected Submission() {}

    /** @param data canonical JSON: keys in order, so that the same content has the same hash */
    Submission(WorkItem item, String data, String personId, String role, Instant now) {
        this(item.caseId(), item.definitionId(), item.step(), data, personId, role, now);
        this.workItemId = item.id();
        this.subjectId = item.subjectId();
        this.processInstanceId = item.processInstanceId();
    }

    /** An answer given without a work item: the form of an offered message. */
    Submission(
            String caseId, String definitionId, String step, String data, String personId, String role, Instant now) {
        this.id = Identifier.next();
        this.caseId = caseId;
        this.definitionId = definitionId;
        this.step = step;
        this.data = data;
        this.hash = sha256(data);
        this.personId = personId;
        this.role = role;
        this.at = now;
        this.standing = true;
    }

    /** Of answers with the newest first, those that were given together: one, or one from each party. */
    static List<Submission> together(List<Submission> newestFirst) {
        String item = newestFirst.get(0).workItemId();
        return item == null
                ? newestFirst.subList(0, 1)
                : newestFirst.stream()
                        .filter(one -> item.equals(one.workItemId()))
                        .toList();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it was given in the very process the item is of. */
    boolean isOf(WorkItem item) {
        return item.processInstanceId().equals(processInstanceId);
    }

    /** Another content has taken its place. */
    void supersede() {
        standing = false;
    }

    String id() {
        return id;
    }

    String workItemId() {
        return workItemId;
    }

    String caseId() {
        return caseId;
    }

    String subjectId() {
        return subjectId;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    String definitionId() {
        return definitionId;
    }

    String step() {
        return step;
    }

    String data() {
        return data;
    }

    String hash() {
        return hash;
    }

    String personId() {
        return personId;
    }

    String role() {
        return role;
    }

    Instant at() {
        return at;
    }
}
