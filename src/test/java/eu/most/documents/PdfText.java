package eu.most.documents;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody copies out of a PDF. */
public final class PdfText {

    private PdfText() {}

    /** All of it, page after page. */
    public static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The same as one line, with one space wherever there is room between words. */
    public static String line(byte[] pdf) throws IOException {
        return of(pdf).replaceAll("\\s+", " ");
    }
}
