package eu.most.accreditation;

import eu.most.kernel.PrisonId;
import eu.most.registry.ServiceKind;
import java.util.Optional;
import java.util.Set;

/**
 * Which services a list shows.
 *
 * @param text part of the name of the organisation or prison, at any place; empty for all
 * @param textKinds kinds whose names, in the reader's language, contain the text: they match too
 * @param status only this status
 * @param kind only this kind
 * @param prison only this prison
 */
public record ServiceFilter(
        String text,
        Set<ServiceKind> textKinds,
        Optional<ServiceStatus> status,
        Optional<ServiceKind> kind,
        Optional<PrisonId> prison) {

    public ServiceFilter {
        textKinds = Set.copyOf(textKinds);
    }

    public static ServiceFilter none() {
        return new ServiceFilter(
                "", Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
