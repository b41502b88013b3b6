package eu.most.themes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface ThemeRepository extends Repository<Theme, UUID> {

    Theme save(Theme theme);

    Optional<Theme> findById(UUID id);

    Page<Theme> findAllByOrderByNameAscIdAsc(Pageable page);
}
