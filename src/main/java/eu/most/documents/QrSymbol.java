package eu.most.documents;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The QR code of a certificate: {@code HTTPS://HOST/V/CODE} in capitals, which a QR code packs
 * tighter. Scheme and host do not care about capitals, and the path is ours. With a token after
 * {@code #} it has some 65 modules.
 *
 * @param text what a camera reads
 * @param modules per side, without the quiet zone
 * @param bits one bit per module, rows padded to whole bytes, 1 is light
 */
@SuppressWarnings("ArrayRecordComponent") // made once, drawn once
public record QrSymbol(String text, int modules, byte[] bits) {

    /** Modules of white that must stay around the symbol (ISO/IEC 18004). */
    static final int QUIET_ZONE = 4;

    // Choosing the best of eight masks costs more than all the rest; any of them may be used.
    // With this one a common reader was mistaken least often about where the corners are.
    private static final int MASK = 1;

    /** The code that leads to a certificate's page, and holds its token if there is one. */
    static QrSymbol of(URI publicAddress, String code, @Nullable String token) {
        String address =
                (address(publicAddress) + CheckAddresses.SHORT + "/" + code)
                        .toUpperCase(Locale.ROOT);
        QrCode code2d =
                token == null
                        ? encode(QrCode.Ecc.QUARTILE, segment(address))
                        // "#" is the one character that costs eight bits; the token goes first:
                        // damage beyond repair leaves the printed code.
                        : encode(
                                QrCode.Ecc.LOW,
                                segment(address),
                                segment("#"),
                                QrSegment.makeAlphanumeric(token));
        String text = token == null ? address : address + "#" + token;
        int stride = (code2d.size + 7) / 8;
        byte[] bits = new byte[stride * code2d.size];
        for (int y = 0; y < code2d.size; y++) {
            for (int x = 0; x < code2d.size; x++) {
                if (!code2d.getModule(x, y)) {
                    bits[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new QrSymbol(text, code2d.size, bits);
    }

    private static QrSegment segment(String text) {
        return QrSegment.isAlphanumeric(text)
                ? QrSegment.makeAlphanumeric(text)
                : QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As small as it can be, and then as hard to damage as that size allows. */
    private static QrCode encode(QrCode.Ecc atLeast, QrSegment... segments) {
        return QrCode.encodeSegments(
                List.of(segments), atLeast, 3, QrCode.MAX_VERSION, MASK, atLeast == QrCode.Ecc.LOW);
    }

    /** Scheme, host and port of an installation's address, without a path. */
    public static String address(URI publicAddress) {
        return publicAddress.getScheme() + "://" + publicAddress.getRawAuthority();
    }
}
