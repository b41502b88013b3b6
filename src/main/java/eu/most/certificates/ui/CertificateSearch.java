package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.Certificates;
import eu.most.uikit.CardTable;
import eu.most.uikit.Dates;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** An officer's search over all certificates, 25 to a page. Text and page stand in the address. */
class CertificateSearch extends Section {

    private static final int ROWS = 25;

    private final LocalDate today;

    /**
     * @param listCheck the path of the check of many, relative to the root of the application
     */
    CertificateSearch(Certificates certificates, String text, int page, String listCheck) {
        today = certificates.today();
        addClassName("stack");
        Page<CertificateDetails> found =
                certificates.search(
                        text, PageRequest.of(page, ROWS, Sort.by("issuedAt").descending()));
        add(
                new PageHeader(getTranslation("certificates.all"), null)
                        .withActions(list(listCheck)),
                new SearchForm(
                        getTranslation("certificates.search"),
                        getTranslation("certificates.search.action"),
                        text,
                        CertificatePages.CERTIFICATES,
                        Map.of()));
        if (found.isEmpty()) {
            add(
                    EmptyState.ofSearch(
                            found,
                            !text.isEmpty(),
                            "certificates.search.empty",
                            "certificates.search.none"));
            return;
        }
        add(
                new Paragraph(
                        getTranslation(
                                "certificates.found", Map.of("count", found.getTotalElements()))),
                table(found),
                Pager.ofSearch(found, CertificatePages.CERTIFICATES, text));
    }

    private Anchor list(String path) {
        Anchor link = new Anchor("/" + path, getTranslation("certificates.search.list"));
        link.addClassName("btn");
        link.setRouterIgnore(true);
        return link;
    }

    private CardTable table(Page<CertificateDetails> found) {
        CardTable table =
                new CardTable(
                        Stream.of("number", "holder", "module", "until", "status")
                                .map(column -> getTranslation("certificates.column." + column))
                                .toList());
        found.forEach(certificate -> addRow(table, certificate));
        return table;
    }

    private void addRow(CardTable table, CertificateDetails certificate) {
        LocalDate until = certificate.award().validity().until();
        Anchor number =
                new Anchor(
                        "/" + CertificatePages.certificate(certificate.number()),
                        certificate.number().toString());
        number.addClassName("code");
        table.addRow(
                number,
                CardTable.text(certificate.award().holderName()),
                CardTable.text(certificate.award().title()),
                CardTable.text(
                        until == null
                                ? getTranslation("certificates.no-end")
                                : Dates.day(until, getLocale())),
                new StatusMark(certificate.statusOn(today)));
    }
}
