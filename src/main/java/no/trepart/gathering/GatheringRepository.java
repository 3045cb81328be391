package no.trepart.gathering;

import org.springframework.data.jpa.repository.JpaRepository;

interface GatheringRepository extends JpaRepository<Gathering, String> {}
