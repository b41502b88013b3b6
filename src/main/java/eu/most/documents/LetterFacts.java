package eu.most.documents;

import eu.most.kernel.LanguageTag;
import java.net.URI;
import java.util.List;

/**
 * A letter about a certificate, for a window envelope.
 *
 * @param sender in one line above the address
 * @param recipient 1 to 6 lines
 * @param date as written
 * @param paragraphs before the facts
 * @param facts what the certificate says, each with its caption
 * @param after the facts
 * @param code of the certificate as printed; its QR code stands beside the facts
 */
public record LetterFacts(
        String sender,
        List<String> recipient,
        String date,
        String subject,
        List<String> paragraphs,
        List<Fact> facts,
        List<String> after,
        String code,
        String issuer,
        URI publicAddress,
        LanguageTag language,
        boolean demonstration) {

    public LetterFacts {
        recipient = List.copyOf(recipient);
        if (recipient.isEmpty() || recipient.size() > 6) {
            throw new IllegalArgumentException("an address of " + recipient.size() + " lines");
        }
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        after = List.copyOf(after);
    }

    /** One thing that the certificate says. */
    public record Fact(String caption, String value) {}
}
