package no.trepart.work;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkPartyRepository extends JpaRepository<WorkParty, String> {

    @Query("""
            select p from WorkParty p join fetch p.item
            where p.role = :role and p.scope = :scope and p.state = no.trepart.work.WorkParty.State.outstanding
            """)
    List<WorkParty> outstanding(String role, String scope);
}
