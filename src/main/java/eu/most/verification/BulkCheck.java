package eu.most.verification;

import eu.most.certificates.lookup.Verification;
import eu.most.verification.BulkOutcome.Checked;
import eu.most.verification.BulkOutcome.Reason;
import eu.most.verification.BulkOutcome.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.springframework.stereotype.Component;

/**
 * Checks many at once: PDFs, ZIP archives of them, lists of verification codes (CSV or text, one a
 * line), or all of these together. At most 2,000, of 10 MB each and 500 MB together; an archive in
 * an archive is not opened.
 */
@Component
class BulkCheck {

    /** Gets to know how far a check has come. */
    @FunctionalInterface
    interface Progress {

        /**
         * @param items that are checked
         * @param bytes of what was handed in that are read
         */
        void read(int items, long bytes);
    }

    private final DocumentCheck documents;
    private final Verification verification;

    BulkCheck(DocumentCheck documents, Verification verification) {
        this.documents = documents;
        this.verification = verification;
    }

    /**
     * Checks what was handed in, one after the other, holding one in memory at a time.
     *
     * @throws IOException if what was handed in cannot be read any more
     */
    BulkOutcome check(List<HandedIn> files, Progress progress) throws IOException {
        BulkSubmission pile = new BulkSubmission(documents, verification, progress);
        for (HandedIn file : files) {
            Optional<Reason> refused;
            try {
                refused = pile.add(file);
            } catch (BulkSubmission.Swells _) {
                refused = Optional.of(Reason.SWELLS);
            } catch (ZipException | EOFException _) {
                refused = Optional.of(Reason.UNREADABLE);
            }
            if (refused.isPresent()) {
                return new Refused(refused.get());
            }
        }
        List<CheckedItem> items = pile.items();
        return items.isEmpty()
                ? new Refused(Reason.NOTHING)
                : new Checked(items, pile.withoutCode());
    }
}
