package eu.most.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.access.PublicAddresses;
import eu.most.access.PublicAddresses.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicPatternsTest {

    private final PublicPatterns patterns =
            new PublicPatterns(
                    List.of(
                            PublicAddresses.of(Content.PAGE, "/verify/**")
                                    .and(Content.CAMERA_PAGE, "/verify/{code:.{1,200}}"),
                            PublicAddresses.of(Content.FILE, "/media/**")));

    @Test
    void theMostSpecificPatternCounts() {
        assertThat(patterns.at("/verify/7F3K")).isEqualTo(Content.CAMERA_PAGE);
        assertThat(patterns.at("/verify/file/result")).isEqualTo(Content.PAGE);
        assertThat(patterns.at("/media/bridge.svg")).isEqualTo(Content.FILE);
    }

    @Test
    void whatIsTooLongOrNobodysIsAPageWithoutScripts() {
        assertThat(patterns.at("/verify/" + "A".repeat(200))).isEqualTo(Content.CAMERA_PAGE);
        assertThat(patterns.at("/verify/" + "A".repeat(201))).isEqualTo(Content.PAGE);
        assertThat(patterns.at("/elsewhere")).isEqualTo(Content.PAGE);
    }
}
