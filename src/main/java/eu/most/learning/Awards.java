package eu.most.learning;

import java.util.Collection;
import java.util.Map;

/**
 * What the completions of the current actor led to. Implemented by the module that issues
 * certificates.
 */
public interface Awards {

    /**
     * Those that have been made, whatever became of them; soon after a completion there is none.
     */
    Map<CompletionId, Awarded> of(Collection<CompletionId> completions);
}
