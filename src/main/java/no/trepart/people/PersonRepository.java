package no.trepart.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, String> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findBySubject(String subject);

    List<Person> findByInventedTrueOrderByName();

    @Query("""
            select p from Person p
            where (:text is null or p.name like concat('%', :text, '%') or p.email like concat(:text, '%'))
              and (:afterName is null or p.name > :afterName or (p.name = :afterName and p.id > :afterId))
              and (:role is null or exists (select 1 from RoleHolding h where h.person = p and h.role = :role))
            order by p.name, p.id
            """)
    List<Person> search(String text, String role, String afterName, String afterId, Limit limit);
}
