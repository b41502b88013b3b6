package eu.most.registry;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrisonRepository extends JpaRepository<Prison, UUID> {}
