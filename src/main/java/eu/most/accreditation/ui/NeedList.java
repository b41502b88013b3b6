package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.accreditation.Need;
import eu.most.accreditation.ServiceSummary;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import java.util.Map;
import org.springframework.data.domain.Page;

/** All services that need an officer for one reason, page by page. */
class NeedList extends Section {

    NeedList(Need need, Page<ServiceSummary> page) {
        addClassName("stack");
        Div card = new Div(new ServiceTable(page.getContent()));
        card.addClassName("card");
        add(
                new PageHeader(
                        getTranslation(
                                "accreditation.need." + need,
                                Map.of("count", page.getTotalElements())),
                        null),
                card,
                new Pager(
                        page,
                        next ->
                                SearchForm.address(
                                        AccreditationView.ROUTE,
                                        Map.of(
                                                "need",
                                                need.name(),
                                                "page",
                                                String.valueOf(next + 1)))),
                new Paragraph(
                        new Anchor(
                                "/" + AccreditationView.ROUTE,
                                getTranslation("accreditation.need.back"))));
    }
}
