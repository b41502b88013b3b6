package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.authlete.cbor.CBORDecoder;
import eu.most.credentials.CborWriter.Tagged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {

    @ParameterizedTest
    @MethodSource("examples")
    void whatTheStandardShowsIsWrittenAndReadAgain(Object item, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(CborWriter.write(item)).isEqualTo(bytes);
        assertThat(CborReader.read(bytes)).isEqualTo(item);
    }

    /** RFC 8949, appendix A, as far as we use it. */
    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(0L, "00"),
                Arguments.of(23L, "17"),
                Arguments.of(24L, "1818"),
                Arguments.of(1000L, "1903e8"),
                Arguments.of(1_000_000L, "1a000f4240"),
                Arguments.of(1_000_000_000_000L, "1b000000e8d4a51000"),
                Arguments.of(-1L, "20"),
                Arguments.of(-100L, "3863"),
                Arguments.of(-1000L, "3903e7"),
                Arguments.of(true, "f5"),
                Arguments.of(false, "f4"),
                Arguments.of(new byte[] {1, 2, 3, 4}, "4401020304"),
                Arguments.of("ü水", "65c3bce6b0b4"),
                Arguments.of(List.of(1L, List.of(2L, 3L)), "8201820203"),
                Arguments.of(Map.of(1L, 2L, 3L, 4L), "a201020304"),
                Arguments.of(Map.of("a", 1L, "b", List.of(2L, 3L)), "a26161016162820203"),
                Arguments.of(new Tagged(1, 1363896240L), "c11a514b67b0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "1817", // longer than it must be
                "a203040102", // keys out of order
                "a201020103", // a key twice
                "9f0102ff", // of no definite length
                "0000", // something behind it
                "4401", // cut
                "5bffffffffffffffff00", // a length beyond all bounds
                "9a7fffffff", // a list that is not there
                "62c328", // no UTF-8
                "f6", // null
                "fb3ff0000000000000", // a fraction
                "8181818181818181818181818100" // a tower
            })
    void whatWeWouldNotWriteIsRefused(String hex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CborReader.read(HexFormat.of().parseHex(hex)));
    }

    @Test
    void anotherLibraryReadsTheSame() throws IOException {
        byte[] bytes = CborWriter.write(Map.of(-65537L, Map.of(1L, "Črt Žagar", 7L, true)));

        assertThat(new CBORDecoder(bytes).next())
                .hasToString("{-65537: {1: \"Črt Žagar\", 7: true}}");
    }

    @Test
    void lettersAndDigitsGiveBackEachLength() {
        for (int length = 0; length < 40; length++) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (i * 37 + length);
            }
            assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
        }
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTBOI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "MZ1", "mzxw6", "MZXW6YTBOJ", "MZX"})
    void lettersThatNobodyWroteAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode(text));
    }
}
