package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.CertificateLanguages;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.Certificates;
import eu.most.certificates.HistoryEntry;
import eu.most.certificates.OfficerAct;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.Reliance;
import eu.most.certificates.sharing.CertificateShares;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.CheckAddresses;
import eu.most.kernel.PersonId;
import eu.most.uikit.Dates;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.Row;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** One certificate: what it says, its PDF, its history, and for an officer its end. */
@Route(CertificatePages.CERTIFICATES + "/:number")
@PermitAll
class CertificateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Certificates certificates;
    private final CertificateShares shares;
    private final OfficerActs acts;
    private final CertificateLanguages languages;
    private final ObjectProvider<Reliance> reliances;
    private final StatusNote said = new StatusNote();
    private String title = "";

    CertificateView(
            Certificates certificates,
            CertificateShares shares,
            OfficerActs acts,
            CertificateLanguages languages,
            ObjectProvider<Reliance> reliances) {
        this.reliances = reliances;
        this.certificates = certificates;
        this.shares = shares;
        this.acts = acts;
        this.languages = languages;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("number").orElse("");
        show(
                CertificateNumber.parse(typed)
                        .flatMap(certificates::find)
                        .orElseThrow(() -> new NotFoundException("certificate")));
    }

    private void show(CertificateDetails certificate) {
        removeAll();
        said.removeAll();
        title = certificate.award().title();
        Paragraph number = new Paragraph(certificate.number().toString());
        number.addClassNames("small", "code");
        add(
                new StatusMark(certificate.statusOn(certificates.today())),
                new H1(title),
                number,
                said);
        if (certificate.demonstration()) {
            Paragraph demonstration = new Paragraph(getTranslation("certificates.demonstration"));
            demonstration.addClassName("small");
            add(demonstration);
        }
        if (certificate.holderErased()) {
            add(new Paragraph(getTranslation("certificates.holder-erased")));
        }
        add(actions(certificate), new CertificateFactList(certificate, certificates.zone()));
        boolean own = certificates.isOwn(certificate);
        if (own) {
            add(new SharingForm(shares, certificate.number()));
        }
        add(history(certificate));
        LocalDate today = certificates.today();
        if (own && certificate.allows(OfficerAct.REISSUE, today)) {
            add(new OtherLanguages(languages, certificate));
        }
        if (certificate.allows(OfficerAct.REVOKE, today) && acts.areAllowed()) {
            if (own) {
                add(new Paragraph(getTranslation("certificates.acts.oneself")));
            } else {
                addActs(certificate, today);
            }
        }
    }

    private void addActs(CertificateDetails certificate, LocalDate today) {
        CertificateNumber number = certificate.number();
        if (certificate.allows(OfficerAct.SUSPEND, today)) {
            PersonId holder = certificate.award().holder();
            add(
                    new WhatFalls(
                            reliances.stream()
                                    .flatMap(one -> one.fallingWithout(number, holder).stream())
                                    .toList()));
        }
        for (OfficerAct act : OfficerAct.values()) {
            if (certificate.allows(act, today)) {
                add(new ActForm(acts, number, act, done -> showAnew(number, done)));
            }
        }
    }

    private void showAnew(CertificateNumber number, String done) {
        certificates.find(number).ifPresent(this::show);
        said.doneInFocus(done);
    }

    private Div actions(CertificateDetails certificate) {
        Anchor check = link(CheckAddresses.VERIFY + "/" + certificate.code(), "certificates.check");
        if (certificate.holderErased()) {
            return new Div(check);
        }
        String address = "/" + CertificatePages.certificate(certificate.number());
        Anchor pdf = link(address + ".pdf", "certificates.download");
        pdf.addClassName("primary");
        return new Row(
                pdf,
                check,
                link(address + ".png", "certificates.badge.picture"),
                link(address + ".jwt", "certificates.badge"),
                link(address + ".json", "certificates.badge.json"),
                link(address + "/letter.pdf", "certificates.letter"));
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("btn");
        link.setRouterIgnore(true);
        return link;
    }

    private Section history(CertificateDetails certificate) {
        UnorderedList lines = new UnorderedList();
        certificates.history(certificate.number()).forEach(entry -> lines.add(line(entry)));
        Section history = new Section(new H2(getTranslation("certificates.history")), lines);
        history.addClassNames("card", "stack");
        return history;
    }

    private ListItem line(HistoryEntry entry) {
        String reason =
                entry.reason()
                        .map(code -> getTranslation("certificates.reason." + code))
                        .orElse("");
        ZoneId zone = certificates.zone();
        ListItem line =
                new ListItem(
                        Dates.moment(entry.at(), zone, getLocale())
                                + ": "
                                + getTranslation(
                                        "certificates.history." + entry.act(),
                                        Map.of("reason", reason)));
        entry.explanation().ifPresent(text -> line.add(new Paragraph(text)));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }
}
