package no.trepart.model;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RevisionRepository extends JpaRepository<Revision, String> {

    /** One at a time changes a revision: who comes second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Revision r where r.id = :id")
    Optional<Revision> locked(String id);

    List<Revision> findByProgrammeOrderByNumberDesc(String programme);

    @Query("""
            select r.id from Revision r
            where r.state = no.trepart.model.RevisionState.scheduled and r.effectiveOn <= :day
            order by r.effectiveOn, r.number
            """)
    List<String> dueOn(LocalDate day);
}
