package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.certificates.Reliance;
import java.util.List;
import java.util.Map;

/** What an officer would bring down by taking a certificate away, said before the act. */
class WhatFalls extends Section {

    WhatFalls(List<Reliance.Falling> falling) {
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("certificates.falls")),
                new Paragraph(
                        getTranslation(
                                "certificates.falls.count", Map.of("count", falling.size()))));
        if (!falling.isEmpty()) {
            UnorderedList list = new UnorderedList();
            falling.forEach(one ->
                    list.add(
                            new ListItem(
                                    new Anchor(
                                            one.address(),
                                            getTranslation(one.nameKey()) + ", " + one.where()))));
            add(list);
        }
    }
}
