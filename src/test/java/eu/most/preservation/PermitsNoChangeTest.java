package eu.most.preservation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.Examples;
import eu.most.signing.SealCheck;
import eu.most.signing.SealFinding.Change;
import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealKeys;
import eu.most.signing.SecondOpinion;
import eu.most.signing.TestSeal;
import eu.most.signing.keys.KeysOnDisk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * V5: our seal certifies the document and permits no change, so that others' validators, too, find
 * what was painted over it, before and after it was preserved, and find nothing in what we add.
 */
@Execution(ExecutionMode.CONCURRENT)
class PermitsNoChangeTest {

    private static final Instant NOW = Instant.now();
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(30));
    private static final String FAILED_RULE =
            "Document contains changes restricted by /DocMDP dictionary!";

    @TempDir Path directory;

    private final TimeStamps stamps = DemonstrationTimeStamps.make(EARLIER, Duration.ofDays(3650));
    private KeysOnDisk institution;
    private SealKeys keys;
    private byte[] sealed;
    private byte[] preserved;

    @BeforeEach
    void aSealedAndAPreservedCertificate() {
        institution = new KeysOnDisk(directory);
        institution.init(EARLIER);
        keys = TestSeal.keys(institution, NOW);
        Drawn drawn = (Drawn) TestSeal.DRAWING.draw(Examples.in("cs").facts());
        sealed = TestSeal.of(institution, NOW).seal(drawn.document());
        preserved = new LongTermSeal(stamps, () -> keys, Clock.systemUTC()).preserve(sealed).pdf();
    }

    @Test
    void theSealCertifiesTheDocumentAndPermitsNoChange() throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            COSDictionary seal = document.getSignatureDictionaries().getFirst().getCOSObject();
            COSDictionary permissions =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
            COSDictionary reference =
                    (COSDictionary) seal.getCOSArray(COSName.REFERENCE).getObject(0);
            COSDictionary parameters = reference.getCOSDictionary(COSName.TRANSFORM_PARAMS);

            assertThat(permissions.getCOSDictionary(COSName.DOCMDP)).isSameAs(seal);
            assertThat(reference.getCOSName(COSName.TRANSFORM_METHOD)).isEqualTo(COSName.DOCMDP);
            assertThat(parameters.getInt(COSName.P)).isEqualTo(1);
        }
    }

    @Test
    void whatWeAddForLaterIsNoChange() throws Exception {
        for (byte[] ours : List.of(sealed, preserved)) {
            SimpleReport report = opinion(ours);

            assertThat(report.getIndication(report.getFirstSignatureId()))
                    .isEqualTo(Indication.TOTAL_PASSED);
            assertThat(warnings(report)).doesNotContain(FAILED_RULE);
        }
    }

    @Test
    void whatAnybodyElseAddsFailsARule() throws Exception {
        for (byte[] ours : List.of(sealed, preserved)) {
            for (byte[] changed : List.of(paintedOver(ours), noted(ours), swapped(ours))) {
                assertThat(warnings(opinion(changed))).contains(FAILED_RULE);
                assertThat(new SealCheck(keys).check(changed))
                        .isEqualTo(new Changed(Change.ADDED_TO));
            }
        }
    }

    private SimpleReport opinion(byte[] pdf) throws IOException {
        return SecondOpinion.on(
                pdf,
                List.of(keys.chain().getLast(), stamps.authorities().getFirst()),
                List.of(Files.readAllBytes(institution.list())),
                NOW.plusSeconds(3600));
    }

    private static List<String> warnings(SimpleReport report) {
        return report.getAdESValidationWarnings(report.getFirstSignatureId()).stream()
                .map(Message::getValue)
                .toList();
    }

    private static byte[] paintedOver(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream paint =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                paint.setNonStrokingColor(1f, 1f, 1f);
                paint.addRect(100, 100, 500, 300);
                paint.fill();
            }
            return updated(document);
        }
    }

    private static byte[] noted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(100, 100, 300, 200));
            square.setPrinted(true);
            square.constructAppearances(document);
            square.getCOSObject().setNeedToBeUpdated(true);
            PDPage page = document.getPage(0);
            List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
            notes.add(square);
            page.setAnnotations(notes);
            return updated(document);
        }
    }

    private static byte[] swapped(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStream other = new PDStream(document);
            try (OutputStream out = other.createOutputStream()) {
                out.write("1 0 0 rg 0 0 800 500 re f".getBytes());
            }
            other.getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).setContents(other);
            return updated(document);
        }
    }

    private static byte[] updated(PDDocument document) throws IOException {
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }
}
