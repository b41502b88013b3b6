package eu.most.learning;

import eu.most.catalogue.Catalogue;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completions for other modules, which act on them in the background. Asks nobody who they are: a
 * screen shows a person their own completions through {@link Learning}.
 */
@Service
@Transactional(readOnly = true)
public class Completions {

    private final CompletionRepository completions;
    private final Catalogue catalogue;

    Completions(CompletionRepository completions, Catalogue catalogue) {
        this.completions = completions;
        this.catalogue = catalogue;
    }

    /** Those of these completions that there are. */
    public Map<CompletionId, CompletionDetails> findAll(Collection<CompletionId> ids) {
        return completions.findByIdIn(ids.stream().map(CompletionId::value).toList()).stream()
                .map(each -> each.details(catalogue.version(each.moduleVersion()).orElseThrow()))
                .collect(Collectors.toUnmodifiableMap(CompletionDetails::id, Function.identity()));
    }
}
