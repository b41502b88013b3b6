package eu.most.certificates;

import eu.most.catalogue.ModuleVersion;
import eu.most.learning.CompletionId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate to be issued.
 *
 * @param edition which certificate of the completion, counted from 1
 * @param earlier what it supersedes
 * @param notice key of what its holder is told
 */
record Issue(
        CompletionId completion,
        int edition,
        Award award,
        ModuleVersion version,
        @Nullable Certificate earlier,
        CertificateChange.Words words,
        String notice) {}
