package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.graph.FactKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one knows by now, and what one did so far. */
class WhatIsKnown extends Div {

    WhatIsKnown() {
        addClassNames("known", "stack");
    }

    void show(Run run, ScenarioTexts texts) {
        removeAll();
        Set<FactKey> facts = new LinkedHashSet<>();
        run.path().forEach(position -> facts.addAll(run.scenario().graph().node(position).facts()));
        Paragraph role = new Paragraph(texts.role());
        role.addClassName("label");
        UnorderedList known = new UnorderedList();
        facts.forEach(fact -> known.add(new ListItem(texts.fact(fact))));
        add(role, new H2(getTranslation("scenario.known")));
        add(facts.isEmpty() ? new Paragraph(getTranslation("scenario.known.nothing")) : known);
        if (!run.made().isEmpty()) {
            OrderedList did = new OrderedList();
            run.made().forEach(made -> did.add(new ListItem(Told.did(this, run, made, texts))));
            add(new H2(getTranslation("scenario.did")), did);
        }
    }
}
