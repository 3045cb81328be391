package no.trepart.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, String> {

    /** Who tells the case something and who moves it do so in turn. */
    @Query(value = "select id from case_file where id = :id for update", nativeQuery = true)
    Optional<String> hold(String id);

    @Query("""
            select c from CaseFile c join c.enterprise e
            where c.programme = :programme and e.number = :number
              and c.state in (no.trepart.casefile.CaseState.nominated, no.trepart.casefile.CaseState.active,
                              no.trepart.casefile.CaseState.paused)
            """)
    List<CaseFile> open(String programme, String number);

    @Query("""
            select c from CaseFile c
            where c.programme = :programme and (:industry is null or c.industry = :industry)
              and c.state = no.trepart.casefile.CaseState.active
            order by c.name, c.id
            """)
    List<CaseFile> active(String programme, String industry);

    @Query("select c from CaseFile c join fetch c.enterprise where c.id in :ids")
    List<CaseFile> withEnterprise(Collection<String> ids);

    List<CaseFile> findBySpunOffFrom(String id);
}
