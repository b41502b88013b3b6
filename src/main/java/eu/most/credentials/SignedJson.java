package eu.most.credentials;

import com.nimbusds.jose.Payload;
import eu.most.signing.TokenKey;
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
        TokenKey key = keys.current();
        String signed = TokenKeySigner.sign(new Payload(json), type, key.id().value(), key);
        // Base64 needs no escaping.
        return "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}"
                .formatted((Object[]) signed.split("\\."));
    }
}
