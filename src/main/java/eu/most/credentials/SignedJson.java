package eu.most.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import eu.most.signing.TokenKeys;

/** Signs JSON with today's token key, as JSON again (RFC 7515, 7.2.2, flattened). */
public final class SignedJson {

    private final TokenKeys keys;

    public SignedJson(TokenKeys keys) {
        this.keys = keys;
    }

    /**
     * The signed JSON.
     *
     * @param type says what it is, so that it is taken for nothing else
     */
    public String sign(byte[] json, String type) {
        JWSObject signed =
                new JWSObject(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(new JOSEObjectType(type))
                                .keyID(keys.current().id().value())
                                .build(),
                        new Payload(json));
        try {
            signed.sign(new TokenKeySigner(keys.current()));
        } catch (JOSEException e) {
            throw new IllegalStateException("JSON cannot be signed", e);
        }
        // Base64 needs no escaping.
        return "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}"
                .formatted((Object[]) signed.serialize().split("\\."));
    }
}
