package eu.most.learning;

import java.util.Optional;
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

    Completions(CompletionRepository completions) {
        this.completions = completions;
    }

    public Optional<CompletionDetails> find(CompletionId id) {
        return completions.findById(id.value()).map(Completion::details);
    }
}
