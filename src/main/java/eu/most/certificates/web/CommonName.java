package eu.most.certificates.web;

import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** The name in a certificate as people would say it. */
final class CommonName {

    private CommonName() {}

    /**
     * The common name in a distinguished name (RFC 2253), or the whole name where there is none.
     */
    static String of(String subject) {
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().toUpperCase(Locale.ROOT).equals("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse(subject);
        } catch (InvalidNameException _) {
            return subject;
        }
    }
}
