package eu.most.themes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Asks veraPDF, the reference validator, whether a file is an archive file (PDF/A-3a) that
 * everybody can read (PDF/UA-1). One file at a time; some hundred milliseconds each.
 *
 * @see "Decision record 18"
 */
@Component
class ArchiveValidator {

    private final ReentrantLock turn = new ReentrantLock();

    /**
     * What it has against a file without a seal, each once; nothing against a good one. That the
     * seal is missing does not count.
     */
    List<String> objections(byte[] pdf) {
        turn.lock();
        try {
            return VeraPdf.objections(pdf);
        } finally {
            turn.unlock();
        }
    }

    /** Its classes are not even loaded before somebody publishes a theme. */
    private static final class VeraPdf {

        static {
            VeraGreenfieldFoundryProvider.initialise();
        }

        /** On signatures, ISO 19005-3. */
        private static final String SEAL = "6.4.3";

        private VeraPdf() {}

        static List<String> objections(byte[] pdf) {
            return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                    .flatMap(flavour -> objections(pdf, flavour))
                    .distinct()
                    .toList();
        }

        private static Stream<String> objections(byte[] pdf, PDFAFlavour flavour) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, false)) {
                return validator.validate(parser).getTestAssertions().stream()
                        .filter(objection -> !objection.getRuleId().getClause().equals(SEAL))
                        .map(objection ->
                                objection.getRuleId().getClause() + " " + objection.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
                throw new IllegalStateException("veraPDF cannot read what we drew", e);
            }
        }
    }
}
