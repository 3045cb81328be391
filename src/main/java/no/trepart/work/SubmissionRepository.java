package no.trepart.work;

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
            select s from Submission s where s.caseId = :caseId and s.standing = true
            order by s.id desc
            """)
    List<Submission> allInCase(String caseId, Limit limit);

    @Query(
            "select s from Submission s where s.caseId = :caseId and s.step in :steps and s.standing = true order by s.id")
    List<Submission> ofSteps(String caseId, Collection<String> steps);
}
