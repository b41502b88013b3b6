package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#1a5876, 7.77"})
    void contrastIsWhatTheGuidelinesSay(String colour, double ratio) {
        assertThat(Colour.parse(colour).orElseThrow().contrastOnPaper())
                .isCloseTo(ratio, within(0.1));
    }

    @Test
    void theLightestGreyThatCanBeReadIsKnown() {
        assertThat(new Colour(0x767676).isLegibleOnPaper()).isTrue();
        assertThat(new Colour(0x777777).isLegibleOnPaper()).isFalse();
    }

    @Test
    void aColourIsWrittenAsItIsRead() {
        assertThat(Colour.parse("#0A0b0C")).contains(new Colour(0x0a0b0c));
        assertThat(Colour.parse("0a0b0c")).contains(new Colour(0x0a0b0c));
        assertThat(new Colour(0x0a0b0c)).hasToString("#0a0b0c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "red", "#12345", "#1234567", "#12345g", "url(#x)", "１２３４５６"})
    void anythingElseIsNoColour(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @Test
    void aDesignInAColourThatNobodyCanReadIsRefusedWithTheRatio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CertificateDesign(
                                CertificateLayout.BRIDGE,
                                new Colour(0xc0d8e0),
                                Colour.BRICK,
                                null,
                                null,
                                null))
                .withMessageContaining("1.4");
    }
}
