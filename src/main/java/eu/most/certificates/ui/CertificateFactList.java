package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Section;
import eu.most.certificates.Award;
import eu.most.certificates.CertificateDetails;
import eu.most.uikit.Dates;
import eu.most.uikit.Facts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;

/** Everything that stands on a certificate, and its end if it was revoked. */
class CertificateFactList extends Section {

    private final Facts facts = new Facts();

    CertificateFactList(CertificateDetails certificate, ZoneId zone) {
        addClassName("card");
        add(facts);
        Award award = certificate.award();
        fact("holder", award.holderName());
        award.holderInLatin().ifPresent(latin -> fact("holder-in-latin", latin));
        fact("module", award.title());
        fact("hours", NumberFormat.getInstance(getLocale()).format(award.hours()));
        fact("sector", sector(award));
        fact("issued", Dates.day(award.validity().from(), getLocale()));
        LocalDate until = award.validity().until();
        fact(
                "until",
                until == null
                        ? getTranslation("certificates.no-end")
                        : Dates.day(until, getLocale()));
        fact("issuer", award.issuer());
        certificate
                .revokedAt()
                .ifPresent(at -> fact("revoked", Dates.moment(at, zone, getLocale())));
        certificate
                .revocationReason()
                .ifPresent(
                        reason -> fact("reason", getTranslation("certificates.reason." + reason)));
        fact("code", certificate.code().toString());
        fact("fingerprint", certificate.documentHash());
    }

    private String sector(Award award) {
        String sector = getTranslation("certificates.sector." + award.sector());
        return award.joint()
                ? sector + " · " + getTranslation("certificates.sector.joint")
                : sector;
    }

    private void fact(String key, String value) {
        facts.with(getTranslation("certificates.fact." + key), value);
    }
}
