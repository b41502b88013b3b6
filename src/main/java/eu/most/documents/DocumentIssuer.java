package eu.most.documents;

import java.net.URI;
import java.util.List;

/**
 * Who issues certificates on this installation.
 *
 * @param publicAddress where anybody reaches it
 * @param signatories who stands for it where a theme names nobody
 */
public record DocumentIssuer(String name, URI publicAddress, List<Signatory> signatories) {

    public DocumentIssuer {
        signatories = List.copyOf(signatories);
    }
}
