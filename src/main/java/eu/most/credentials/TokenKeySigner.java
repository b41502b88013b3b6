package eu.most.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;
import eu.most.signing.TokenKey;
import java.util.Set;

/** Lets the JOSE library sign with a key that it never gets to see. */
final class TokenKeySigner implements JWSSigner {

    private final TokenKey key;
    private final JCAContext context = new JCAContext();

    private TokenKeySigner(TokenKey key) {
        this.key = key;
    }

    /**
     * The signed payload (JWS, compact).
     *
     * @param type says what it is, so that it is taken for nothing else
     * @param keyName names the key to whoever checks it
     */
    static String sign(Payload payload, String type, String keyName, TokenKey key) {
        JWSObject signed =
                new JWSObject(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(new JOSEObjectType(type))
                                .keyID(keyName)
                                .build(),
                        payload);
        try {
            signed.sign(new TokenKeySigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(type + " cannot be signed", e);
        }
        return signed.serialize();
    }

    @Override
    public Base64URL sign(JWSHeader header, byte[] signingInput) {
        return Base64URL.encode(key.sign(signingInput));
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return Set.of(JWSAlgorithm.ES256);
    }

    @Override
    public JCAContext getJCAContext() {
        return context;
    }
}
