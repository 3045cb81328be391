package no.trepart.casefile;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnterpriseRepository extends JpaRepository<Enterprise, String> {

    Optional<Enterprise> findByNumber(String number);
}
