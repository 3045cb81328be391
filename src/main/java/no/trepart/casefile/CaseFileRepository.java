package no.trepart.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, String> {

    @Query("""
            select c from CaseFile c join c.enterprise e
            where c.programme = :programme and e.number = :number
              and c.state in (no.trepart.casefile.CaseState.nominated, no.trepart.casefile.CaseState.active,
                              no.trepart.casefile.CaseState.paused)
            """)
    List<CaseFile> open(String programme, String number);

    List<CaseFile> findBySpunOffFrom(String id);
}
