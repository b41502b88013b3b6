package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.BadgePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BakedBadgeTest {

    private static final String BADGE = "e30.e30.c2lnbmF0dXJl";

    @Test
    void anotherProgramFindsTheBadgeUnderTheWordOfTheStandard() throws IOException {
        byte[] baked = BakedBadge.bake(BadgePicture.draw("De-escalation", "Academy", ""), BADGE);

        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(baked))) {
            reader.setInput(in);
            IIOMetadataNode tree =
                    (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element entry = (Element) tree.getElementsByTagName("iTXtEntry").item(0);
            assertThat(entry.getAttribute("keyword")).isEqualTo("openbadgecredential");
            assertThat(entry.getAttribute("text")).isEqualTo(BADGE);
            assertThat(reader.read(0).getWidth()).isEqualTo(600);
        }
    }

    @Test
    void thePictureIsStillAPictureAndSaysWhatItIsFor() throws IOException {
        BufferedImage plain = picture(BadgePicture.draw("De-escalation", "Academy", ""));
        BufferedImage demonstration =
                picture(BadgePicture.draw("De-escalation", "Academy", "Demonstration"));
        BufferedImage baked =
                picture(BakedBadge.bake(BadgePicture.draw("De-escalation", "Academy", ""), BADGE));

        assertThat(plain.getRGB(0, 0) >>> 24).as("transparent corner").isZero();
        assertThat(plain.getRGB(300, 560) & 0xffffff).as("river blue").isEqualTo(0x1a5876);
        assertThat(demonstration.getRGB(140, 546) & 0xffffff).as("brick").isEqualTo(0xa94a22);
        assertThat(baked.getRGB(300, 560)).isEqualTo(plain.getRGB(300, 560));
    }

    @Test
    void aLongTitleStaysInside() throws IOException {
        BufferedImage picture =
                picture(
                        BadgePicture.draw(
                                "Příliš žluťoučký kůň úpěl ďábelské ódy ".repeat(5),
                                "Academy ".repeat(20),
                                ""));

        assertThat(picture.getRGB(3, 300) >>> 24).isZero();
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
