package eu.most.certificates.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import eu.most.catalogue.CataloguePages;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.CertificateStatus;
import eu.most.certificates.Certificates;
import eu.most.uikit.CutNote;
import eu.most.uikit.Dates;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** A holder's certificates, the newest first, each as a card with its PDF. */
class OwnCertificates extends Section {

    private static final PageRequest NEWEST =
            PageRequest.of(0, 100, Sort.by("issuedAt").descending());

    OwnCertificates(Certificates certificates) {
        addClassName("stack");
        add(
                new PageHeader(
                        getTranslation("certificates.mine"),
                        getTranslation("certificates.mine.lead")));
        Page<CertificateDetails> page = certificates.mine(NEWEST);
        List<CertificateDetails> mine = page.getContent();
        if (mine.isEmpty()) {
            add(nothingYet());
            return;
        }
        Div cards = new Div();
        cards.addClassName("grid");
        boolean several = mine.size() > 1;
        for (CertificateDetails certificate : mine) {
            Article card = card(certificate, certificates);
            if (several) {
                card.getElement()
                        .appendChild(tick(certificate, getTranslation("certificates.zip.choose")));
            }
            cards.add(card);
        }
        add(several ? choice(cards) : cards);
        add(new CutNote(mine.size(), page.getTotalElements()));
    }

    /** A form as browsers know it: what comes of it is a file, and the page stays. */
    private HtmlContainer choice(Div cards) {
        NativeButton together = new NativeButton(getTranslation("certificates.zip"));
        together.addClassName("btn");
        together.getElement().setAttribute("type", "submit");
        Paragraph hint = new Paragraph(getTranslation("certificates.zip.hint"));
        hint.addClassName("small");
        Row line = new Row(together, hint);
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("action", "/" + CertificatePages.OWN_TOGETHER);
        form.getElement().setAttribute("method", "get");
        form.addClassName("stack");
        form.add(cards, line);
        return form;
    }

    private static Element tick(CertificateDetails certificate, String words) {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("name", "number");
        box.setAttribute("value", certificate.number().value());
        box.setAttribute("aria-label", words + ": " + certificate.award().title());
        Element text = new Element("span");
        text.setText(words);
        Element label = new Element("label");
        label.setAttribute("class", "choice");
        label.appendChild(box, text);
        return label;
    }

    private Article card(CertificateDetails certificate, Certificates certificates) {
        String address = "/" + CertificatePages.certificate(certificate.number());
        Paragraph number = new Paragraph(certificate.number().toString());
        number.addClassNames("small", "code");
        Anchor pdf = new Anchor(address + ".pdf", getTranslation("certificates.download"));
        pdf.addClassNames("btn", "primary");
        pdf.setRouterIgnore(true);
        pdf.getElement()
                .setAttribute("aria-label", pdf.getText() + ": " + certificate.award().title());
        Anchor open = new Anchor(address, getTranslation("certificates.open"));
        open.addClassName("btn");
        open.getElement()
                .setAttribute("aria-label", open.getText() + ": " + certificate.award().title());
        Row actions = new Row(pdf, open);
        CertificateStatus status = certificate.statusOn(certificates.today());
        Paragraph end = new Paragraph(until(certificate));
        end.setVisible(
                status != CertificateStatus.REVOKED && status != CertificateStatus.SUPERSEDED);
        Article card =
                new Article(
                        new StatusMark(status),
                        new H2(certificate.award().title()),
                        number,
                        end,
                        actions);
        card.addClassNames("card", "stack");
        return card;
    }

    private String until(CertificateDetails certificate) {
        LocalDate until = certificate.award().validity().until();
        return until == null
                ? getTranslation("certificates.no-end")
                : getTranslation(
                        "certificates.until", Map.of("date", Dates.day(until, getLocale())));
    }

    private EmptyState nothingYet() {
        Anchor choose =
                new Anchor(
                        "/" + CataloguePages.MODULES,
                        getTranslation("certificates.mine.empty.action"));
        choose.addClassNames("btn", "primary");
        return new EmptyState(
                "certificates.mine.empty.title", "certificates.mine.empty.text", choose);
    }
}
