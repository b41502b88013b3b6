package eu.most.credentials;

import eu.most.credentials.CborWriter.Tagged;
import eu.most.signing.TokenCertificate;
import eu.most.signing.TokenKey;
import eu.most.signing.TokenKeyId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our one form of a signature in CBOR: COSE_Sign1 (RFC 9052, 4.2) with ES256, the key's id and the
 * kind of content in the protected header, and an empty open one.
 */
final class CoseSignature {

    static final long TAG = 18;

    private static final long ALGORITHM = 1;
    private static final long KEY_ID = 4;
    private static final long ES256 = -7;

    private CoseSignature() {}

    /**
     * The signed payload.
     *
     * @param headers protected headers beside algorithm and key id, by their COSE labels
     */
    static byte[] sign(byte[] payload, Map<Long, Object> headers, TokenKey key) {
        Map<Object, Object> all = new HashMap<>(headers);
        all.put(ALGORITHM, ES256);
        all.put(KEY_ID, key.id().value().getBytes(StandardCharsets.US_ASCII));
        byte[] header = CborWriter.write(all);
        byte[] signature = key.sign(signedBytes(header, payload));
        return CborWriter.write(new Tagged(TAG, List.of(header, Map.of(), payload, signature)));
    }

    /**
     * What was signed, if one of these keys signed it.
     *
     * @throws IllegalArgumentException if the bytes are no signature of our form
     */
    static Optional<byte[]> verified(byte[] message, Collection<TokenCertificate> keys) {
        if (CborReader.read(message) instanceof Tagged(long tag, List<?> parts)
                && tag == TAG
                && parts.size() == 4
                && parts.get(0) instanceof byte[] header
                && parts.get(1) instanceof Map<?, ?> open
                && open.isEmpty()
                && parts.get(2) instanceof byte[] payload
                && parts.get(3) instanceof byte[] signature
                && CborReader.read(header) instanceof Map<?, ?> said
                && Long.valueOf(ES256).equals(said.get(ALGORITHM))
                && said.get(KEY_ID) instanceof byte[] id) {
            return keys.stream()
                    .filter(key -> isNamed(key.id(), id))
                    .filter(key -> key.fits(signature, signedBytes(header, payload)))
                    .findFirst()
                    .map(_ -> payload);
        }
        throw new IllegalArgumentException("no signature of our form");
    }

    private static boolean isNamed(TokenKeyId key, byte[] id) {
        return key.value().equals(new String(id, StandardCharsets.US_ASCII));
    }

    private static byte[] signedBytes(byte[] header, byte[] payload) {
        return CborWriter.write(List.of("Signature1", header, new byte[0], payload));
    }
}
