package eu.most.scenario;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TimePreferenceRepository extends Repository<TimePreference, UUID> {

    TimePreference save(TimePreference preference);

    Optional<TimePreference> findById(UUID person);
}
