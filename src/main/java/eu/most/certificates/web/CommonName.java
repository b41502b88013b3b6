package eu.most.certificates.web;

import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The name in a certificate as people would say it. */
final class CommonName {

    private CommonName() {}

    /** The common name, or the whole name where there is none. */
    static String of(X500Principal subject) {
        try {
            return new LdapName(subject.getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().toUpperCase(Locale.ROOT).equals("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse(subject.getName());
        } catch (InvalidNameException _) {
            return subject.getName();
        }
    }
}
