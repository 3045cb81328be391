package no.trepart.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleHoldingRepository extends JpaRepository<RoleHolding, String> {

    @Query("""
            select h from RoleHolding h join fetch h.person
            where h.person.id = :personId and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            order by h.startsOn, h.id
            """)
    List<RoleHolding> heldBy(String personId, LocalDate day);

    @Query("""
            select h from RoleHolding h join fetch h.person
            where h.person.id = :personId order by h.startsOn desc, h.id
            """)
    List<RoleHolding> everHeldBy(String personId);

    @Query("""
            select h from RoleHolding h join fetch h.person
            where h.role = :role and h.scope = :scope
              and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            order by h.startsOn, h.id
            """)
    List<RoleHolding> holders(String role, String scope, LocalDate day);

    @Query("""
            select h from RoleHolding h join fetch h.person
            where h.scope in :scopes and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            order by h.startsOn, h.id
            """)
    List<RoleHolding> heldIn(Collection<String> scopes, LocalDate day);

    @Query("""
            select h from RoleHolding h
            where h.startsOn = :day or h.endsOn = :dayBefore
            """)
    List<RoleHolding> changingOn(LocalDate day, LocalDate dayBefore);

    @Query("""
            select h from RoleHolding h join fetch h.person
            where h.role = :role and h.programme = :programme
              and h.startsOn <= :day and (h.endsOn is null or h.endsOn >= :day)
            order by h.person.name
            """)
    List<RoleHolding> withRole(String programme, String role, LocalDate day);
}
