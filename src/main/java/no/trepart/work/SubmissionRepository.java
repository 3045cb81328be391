package no.trepart.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRepository extends JpaRepository<Submission, String> {

    @Query("select s from Submission s where s.workItemId = :item and s.standing = true order by s.id")
    List<Submission> standing(String item);

    @Query("""
            select s from Submission s where s.processInstanceId = :instance and s.step = :step and s.standing = true
            order by s.id desc
            """)
    List<Submission> inProcess(String instance, String step, Limit limit);

    @Query("""
            select s from Submission s where s.caseId = :caseId and s.step = :step and s.standing = true
            order by s.id desc
            """)
    List<Submission> inCase(String caseId, String step, Limit limit);

    @Query("""
            select s from Submission s where s.subjectId = :subject and s.step = :step and s.standing = true
            order by s.id desc
            """)
    List<Submission> ofSubject(String subject, String step, Limit limit);

    @Query("""
            select s from Submission s where s.processInstanceId in :instances and s.step in :steps
              and s.standing = true order by s.id desc
            """)
    List<Submission> inProcesses(Collection<String> instances, Collection<String> steps);

    @Query("""
            select s from Submission s where s.subjectId in :subjects and s.step in :steps and s.standing = true
            order by s.id desc
            """)
    List<Submission> ofSubjects(Collection<String> subjects, Collection<String> steps);

    @Query("""
            select s from Submission s where s.caseId in :caseIds and s.step in :steps and s.standing = true
            order by s.id desc
            """)
    List<Submission> inCases(Collection<String> caseIds, Collection<String> steps);

    @Query("""
            select s from Submission s where s.caseId = :caseId and s.standing = true
            order by s.id desc
            """)
    List<Submission> allInCase(String caseId, Limit limit);

    @Query(
            "select s from Submission s where s.caseId = :caseId and s.step in :steps and s.standing = true order by s.id")
    List<Submission> ofSteps(String caseId, Collection<String> steps);

    @Query("select s from Submission s where s.subjectId in :subjects and s.standing = true order by s.id")
    List<Submission> about(Collection<String> subjects);

    /** Pairs of definition and step that a case has answers to. */
    @Query("select distinct s.definitionId, s.step from Submission s where s.caseId = :caseId")
    List<String[]> answeredIn(String caseId);

    /** Pairs of definition and step that have answers anywhere. */
    @Query("select distinct s.definitionId, s.step from Submission s")
    List<String[]> answered();

    @Query("""
            select s from Submission s
            where s.definitionId = :definition and s.step = :step and s.at >= :from and s.at < :until
              and s.standing = true
            order by s.id
            """)
    List<Submission> given(String definition, String step, Instant from, Instant until);

    /**
     * Answers to an earlier step, the newest first: from the same process if it was given there, else from the subject,
     * else from the case.
     *
     * @param subject null when there is none, as is {@code caseId}
     */
    default List<Submission> earlier(String instance, String subject, String caseId, String step) {
        Limit some = Limit.of(10);
        List<Submission> found = inProcess(instance, step, some);
        if (found.isEmpty() && subject != null) {
            found = ofSubject(subject, step, some);
        }
        if (found.isEmpty() && caseId != null) {
            found = inCase(caseId, step, some);
        }
        return found;
    }
}
