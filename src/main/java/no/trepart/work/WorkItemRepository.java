package no.trepart.work;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkItemRepository extends JpaRepository<WorkItem, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from WorkItem i where i.id = :id")
    Optional<WorkItem> lock(String id);

    /** In order of id, so that two who lock some of the same never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from WorkItem i where i.id in :ids order by i.id")
    List<WorkItem> lockAll(Collection<String> ids);

    Optional<WorkItem> findByEngineTaskId(String engineTaskId);

    @Query("select distinct i from WorkItem i left join fetch i.parties where i.id in :ids")
    List<WorkItem> withParties(Collection<String> ids);

    @Query("select i from WorkItem i where i.caseId = :caseId and i.state = no.trepart.work.WorkItem.State.open")
    List<WorkItem> openIn(String caseId);

    @Query("""
            select i from WorkItem i
            where i.state = no.trepart.work.WorkItem.State.open and i.reminded = false and i.remindOn <= :day
              and i.onHold = false
            """)
    List<WorkItem> toRemind(LocalDate day, Limit limit);

    @Query("""
            select i from WorkItem i
            where i.state = no.trepart.work.WorkItem.State.open and i.escalated = false and i.escalateOn <= :day
              and i.onHold = false
            """)
    List<WorkItem> toEscalate(LocalDate day, Limit limit);
}
