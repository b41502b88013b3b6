package eu.most.certificates.document;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The QR code of a certificate: {@code HTTPS://HOST/V/CODE} in capitals, which a QR code packs
 * tighter. Scheme and host do not care about capitals, and the path is ours. A token may follow
 * after {@code #} one day: the sheet has room for 65 modules.
 *
 * @param text what a camera reads
 * @param modules per side, without the quiet zone
 * @param bits one bit per module, rows padded to whole bytes, 1 is light
 */
@SuppressWarnings("ArrayRecordComponent") // made once, drawn once
record QrSymbol(String text, int modules, byte[] bits) {

    /** Modules of white that must stay around the symbol (ISO/IEC 18004). */
    static final int QUIET_ZONE = 4;

    // Choosing the best of eight masks costs more than all the rest; any of them may be used.
    private static final int MASK = 2;

    static QrSymbol of(URI publicAddress, String code) {
        String text = (address(publicAddress) + "/v/" + code).toUpperCase(Locale.ROOT);
        QrSegment segment =
                QrSegment.isAlphanumeric(text)
                        ? QrSegment.makeAlphanumeric(text)
                        : QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8));
        QrCode code2d =
                QrCode.encodeSegments(
                        List.of(segment), QrCode.Ecc.QUARTILE, 3, QrCode.MAX_VERSION, MASK, false);
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

    /** Scheme, host and port of an installation's address, without a path. */
    static String address(URI publicAddress) {
        return publicAddress.getScheme() + "://" + publicAddress.getRawAuthority();
    }
}
