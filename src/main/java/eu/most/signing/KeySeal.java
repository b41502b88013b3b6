package eu.most.signing;

import eu.most.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Seals with a key in memory. */
final class KeySeal implements Seal {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final SealKey key;
    private final SealForm form;

    KeySeal(SealKey key) {
        this.key = key;
        this.form = new SealForm(key.chain());
    }

    @Override
    public SealKeyId key() {
        return key.id();
    }

    @Override
    public byte[] seal(PreparedDocument document) {
        byte[] digest = digest(document);
        byte[] envelope = form.assemble(digest, key.sign(ALGORITHM, form.signedBytes(digest)));
        int room = (document.gapEnd() - document.gapStart() - 2) / 2;
        if (envelope.length > room) {
            throw new IllegalStateException(
                    "the seal has " + envelope.length + " bytes, the room is for " + room);
        }
        byte[] sealed = document.bytes().clone();
        byte[] hex = HexFormat.of().formatHex(envelope).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, sealed, document.gapStart() + 1, hex.length);
        return sealed;
    }

    private static byte[] digest(PreparedDocument document) {
        byte[] bytes = document.bytes();
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, 0, document.gapStart());
        digest.update(bytes, document.gapEnd(), bytes.length - document.gapEnd());
        return digest.digest();
    }
}
