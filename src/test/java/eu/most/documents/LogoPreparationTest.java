package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.logos.Logo;
import eu.most.documents.logos.LogoOutcome;
import eu.most.documents.logos.LogoOutcome.Prepared;
import eu.most.documents.logos.LogoOutcome.Reason;
import eu.most.documents.logos.LogoOutcome.Refused;
import eu.most.documents.logos.LogoPreparation;
import eu.most.signing.TestSeal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that trainers hand in as a logo, good and bad ones. */
@Timeout(120)
class LogoPreparationTest {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @ParameterizedTest
    @EnumSource
    void aLogoComesOutAsItWentIn(Logo.Form form) throws IOException {
        Logo logo = prepared(file(pictureFor(form), "png"));

        assertThat(logo.form()).isEqualTo(form);
        assertThat(logo.bytes()).hasSizeLessThanOrEqualTo(Logo.MOST_BYTES);
        assertThat(colourInTheMiddleOf(logo)).matches(LogoPreparationTest::isBrick);
    }

    @Test
    void aJpegIsALogoToo() throws IOException {
        Logo logo = prepared(file(drawing(300, 150, false), "jpeg"));

        assertThat(colourInTheMiddleOf(logo)).matches(LogoPreparationTest::isBrick);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(3, 3, 0xff1a5876);

        assertThat(colourInTheMiddleOf(prepared(file(picture, "png")))).isEqualTo(Color.WHITE);
    }

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        Logo logo = prepared(file(drawing(3000, 1000, false), "png"));

        assertThat(logo.width()).isEqualTo(Logo.MOST_PIXELS);
        assertThat(logo.height()).isEqualTo(Logo.MOST_PIXELS / 3);
    }

    @Test
    void evenNoiseFitsIntoACertificate() throws IOException {
        BufferedImage noise = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 500 * 500; i++) {
            noise.setRGB(i % 500, i / 500, random.nextInt(0x1000000));
        }

        assertThat(prepared(file(noise, "png")).bytes()).hasSizeLessThanOrEqualTo(Logo.MOST_BYTES);
    }

    @Test
    void aLogoIsTheSameInEveryCertificate() {
        Examples example = Examples.joint();
        CertificateDesign design = Examples.designed(CertificateLayout.LETTER);

        assertThat(drawn(example, design)).isEqualTo(drawn(example, design));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "logo",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a",
                "%PDF-1.7"
            })
    void whatIsNeitherPngNorJpegIsSaidToBe(String text) {
        assertThat(LogoPreparation.prepare(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.UNKNOWN_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aFileThatIsCutIsDamaged(String format) throws IOException {
        byte[] file = file(drawing(200, 200, true), format);

        for (int length : new int[] {12, 40, file.length / 2}) {
            assertThat(LogoPreparation.prepare(Arrays.copyOf(file, length)))
                    .as("%d bytes of %s", length, format)
                    .satisfiesAnyOf(
                            outcome -> assertThat(outcome).isEqualTo(new Refused(Reason.DAMAGED)),
                            // A JPEG ends where it ends; its reader fills up the rest.
                            outcome -> assertThat(outcome).isInstanceOf(Prepared.class));
        }
        assertThat(LogoPreparation.prepare(Arrays.copyOf(file, 12)))
                .isEqualTo(new Refused(Reason.DAMAGED));
    }

    @Test
    void noiseBehindASignatureIsDamaged() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] file = new byte[400];
            random.nextBytes(file);
            System.arraycopy(SIGNATURE, 0, file, 0, SIGNATURE.length);
            assertThat(LogoPreparation.prepare(file)).isEqualTo(new Refused(Reason.DAMAGED));
        }
    }

    @Test
    void aPictureOfFourThousandMillionPixelsIsNotUnpacked() throws IOException {
        byte[] bomb = png(60_000, 60_000, new byte[0]);

        assertThat(LogoPreparation.prepare(bomb)).isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
    }

    @Test
    void aTextThatSwellsInsideAPictureIsNotRead() throws IOException {
        byte[] swelling = new byte[100_000_000];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(text, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(swelling);
        }
        byte[] file = png(32, 32, text.toByteArray());
        long before = usedMemory();

        assertThat(LogoPreparation.prepare(file)).isInstanceOf(Prepared.class);
        assertThat(usedMemory() - before).isLessThan(90_000_000);
    }

    @Test
    void whatIsTooLargeOrTooSmallIsSaidToBe() throws IOException {
        assertThat(LogoPreparation.prepare(new byte[LogoPreparation.MOST_BYTES + 1]))
                .isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(LogoPreparation.prepare(file(drawing(3001, 20, false), "png")))
                .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
        assertThat(LogoPreparation.prepare(file(drawing(200, 15, false), "png")))
                .isEqualTo(new Refused(Reason.TOO_FEW_PIXELS));
    }

    @Test
    void aJpegInAThousandPassesIsNotRead() throws IOException {
        byte[] file = file(drawing(64, 64, true), "jpeg");
        byte[] passes = Arrays.copyOf(file, file.length + 4000);
        for (int i = file.length; i < passes.length; i += 4) {
            passes[i] = (byte) 0xff;
            passes[i + 1] = (byte) 0xda;
        }

        assertThat(LogoPreparation.prepare(passes)).isEqualTo(new Refused(Reason.DAMAGED));
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Logo prepared(byte[] file) {
        LogoOutcome outcome = LogoPreparation.prepare(file);
        assertThat(outcome).isInstanceOf(Prepared.class);
        return ((Prepared) outcome).logo();
    }

    private static byte[] drawn(Examples example, CertificateDesign design) {
        return ((DrawingOutcome.Drawn)
                        TestSeal.DRAWING.draw(example.facts(), OfflineProofs.NONE, design))
                .document()
                .bytes();
    }

    /** As PDFBox shows it on a certificate: at the left edge of the letter's margin. */
    private static Color colourInTheMiddleOf(Logo logo) throws IOException {
        CertificateDesign design =
                new CertificateDesign(
                        CertificateLayout.LETTER,
                        Colour.RIVER,
                        Colour.BRICK,
                        new DescribedLogo(logo, "logo"),
                        null,
                        null);
        try (PDDocument document =
                Loader.loadPDF(TestSeal.sealed(Examples.joint(), OfflineProofs.NONE, design))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
            int x = 2 * 612 + 12;
            return new Color(page.getRGB(x, 2 * 82));
        }
    }

    /** Brick red; with a shimmer that no table of colours holds. */
    private static BufferedImage drawing(int width, int height, boolean shimmering) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xa94a22));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        if (shimmering) {
            Random random = new Random(5);
            for (int y = 0; y < height; y++) {
                for (int x = width / 2; x < width; x++) {
                    picture.setRGB(x, y, random.nextInt(0x1000000));
                }
            }
        }
        return picture;
    }

    /** With few colours, with many that go over into each other, and with noise. */
    private static BufferedImage pictureFor(Logo.Form form) {
        BufferedImage picture = drawing(300, 150, form == Logo.Form.PHOTOGRAPH);
        if (form == Logo.Form.TRUE_COLOUR) {
            for (int y = 0; y < 150; y++) {
                for (int x = 150; x < 300; x++) {
                    picture.setRGB(x, y, (x - 150) << 16 | y << 8 | 0x80);
                }
            }
        }
        return picture;
    }

    /** Up to what JPEG loses. */
    private static boolean isBrick(Color colour) {
        return Math.abs(colour.getRed() - 0xa9) < 4
                && Math.abs(colour.getGreen() - 0x4a) < 4
                && Math.abs(colour.getBlue() - 0x22) < 4;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    /** A PNG written by hand: a grey square that may claim any size and carry any text. */
    private static byte[] png(int width, int height, byte[] text) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 0, 0, 0, 0});
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(rows)) {
            out.write(new byte[33 * 32]);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header.toByteArray());
        if (text.length > 0) {
            chunk(file, "zTXt", text);
        }
        chunk(file, "IDAT", rows.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content)
            throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        chunk.writeBytes(content);
        CRC32 check = new CRC32();
        check.update(chunk.toByteArray());
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(chunk.toByteArray());
        out.writeInt((int) check.getValue());
    }
}
