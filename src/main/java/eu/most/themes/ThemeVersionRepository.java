package eu.most.themes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ThemeVersionRepository extends Repository<ThemeVersion, UUID> {

    ThemeVersion save(ThemeVersion version);

    Optional<ThemeVersion> findById(UUID id);
}
