package eu.most.credentials;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.most.kernel.PublishedFiles;
import eu.most.signing.TokenKey;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Our one form of a verifiable credential: the credential itself is the payload of a JWT. */
final class Credential {

    private Credential() {}

    /** The signed credential; its header names the key by the address where it is published. */
    static String sign(JWTClaimsSet claims, String type, TokenKey key, URI publicAddress) {
        String name = keyName(publicAddress, key.id().value());
        return TokenKeySigner.sign(claims.toPayload(), type, name, key);
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
        return place(publicAddress) + PublishedFiles.ADDRESS;
    }

    static String time(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
