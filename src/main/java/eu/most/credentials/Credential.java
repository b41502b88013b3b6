package eu.most.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.most.signing.TokenKey;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Our one form of a verifiable credential: the credential itself is the payload of a JWT. */
final class Credential {

    private Credential() {}

    /** The signed credential; its header names the key by the address where it is published. */
    static String sign(JWTClaimsSet claims, String type, TokenKey key, URI publicAddress) {
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(new JOSEObjectType(type))
                                .keyID(keyName(publicAddress, key.id().value()))
                                .build(),
                        claims);
        try {
            jwt.sign(new TokenKeySigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a credential cannot be signed", e);
        }
        return jwt.serialize();
    }

    /** The address at which a key is published, by which a credential names it. */
    static String keyName(URI publicAddress, String id) {
        return wellKnown(publicAddress) + "keys/" + id;
    }

    /** Scheme, host and port of an installation's address, without a path. */
    static String place(URI publicAddress) {
        return publicAddress.getScheme() + "://" + publicAddress.getRawAuthority();
    }

    /** Where keys and lists are published; names the issuer too. */
    static String wellKnown(URI publicAddress) {
        return place(publicAddress) + "/.well-known/most/";
    }

    static String time(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
