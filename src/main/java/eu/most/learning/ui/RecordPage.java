package eu.most.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.Step;
import eu.most.learning.ui.player.PlayerAddress;
import java.util.List;

/** What a person has in a module: what they can open again, and what the kinds have to show. */
class RecordPage extends Div {

    private final PlayerAddress address;
    private final ModuleTexts texts;

    RecordPage(PlayerAddress address, ModuleTexts texts) {
        this.address = address;
        this.texts = texts;
        addClassNames("record", "stack");
    }

    void addWhatStaysOpen(List<Step> steps) {
        OrderedList list = new OrderedList();
        steps.stream()
                .filter(step -> step.activity().staysOpen())
                .forEach(step -> list.add(new ListItem(link(step))));
        add(new H2(getTranslation("learning.record.read-again")), list);
    }

    private Anchor link(Step step) {
        return new Anchor(address.step(step.key()).href(), texts.step(step.key()).title());
    }
}
