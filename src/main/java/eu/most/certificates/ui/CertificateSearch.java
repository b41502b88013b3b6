package eu.most.certificates.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.Certificates;
import eu.most.uikit.Dates;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    CertificateSearch(Certificates certificates, String text, int page) {
        today = certificates.today();
        addClassName("stack");
        Page<CertificateDetails> found =
                certificates.search(
                        text, PageRequest.of(page, ROWS, Sort.by("issuedAt").descending()));
        add(
                new PageHeader(getTranslation("certificates.all"), null),
                form(text),
                new Paragraph(
                        getTranslation(
                                "certificates.found", Map.of("count", found.getTotalElements()))));
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("certificates.search.none")));
            return;
        }
        add(table(found), new Pager(found, number -> address(text, number)));
    }

    private Div form(String text) {
        TextField field = new TextField(getTranslation("certificates.search"));
        field.setValue(text);
        field.setMaxLength(200);
        Button search = new Button(getTranslation("certificates.search.action"));
        search.addClickShortcut(Key.ENTER);
        search.addClickListener(_ ->
                search.getUI()
                        .orElseThrow()
                        .navigate("certificates", QueryParameters.of("q", field.getValue())));
        Div form = new Div(field, search);
        form.addClassNames("row", "end");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private Div table(Page<CertificateDetails> found) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        Stream.of("number", "holder", "module", "until", "status")
                .forEach(column -> {
                    NativeTableHeaderCell cell = head.addHeaderCell();
                    cell.setText(getTranslation("certificates.column." + column));
                    cell.getElement().setAttribute("scope", "col");
                });
        NativeTableBody body = table.getBody();
        found.forEach(certificate -> row(body.addRow(), certificate));
        Div scroll = new Div(table);
        scroll.addClassName("table");
        return scroll;
    }

    private void row(NativeTableRow row, CertificateDetails certificate) {
        LocalDate until = certificate.award().validity().until();
        Anchor number =
                new Anchor(
                        "/certificates/" + certificate.number(), certificate.number().toString());
        number.addClassName("code");
        row.addDataCell().add(number);
        row.addDataCell().setText(certificate.award().holderName());
        row.addDataCell().setText(certificate.award().title());
        row.addDataCell().setText(until == null ? "–" : Dates.day(until, getLocale()));
        row.addDataCell().add(new StatusMark(certificate.statusOn(today)));
    }

    private static String address(String text, int page) {
        return "/certificates?q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&page="
                + (page + 1);
    }
}
