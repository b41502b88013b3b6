package eu.most.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import eu.most.access.Role;
import eu.most.uikit.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The roles of a person, one box to tick for each. */
class RoleChoice extends FieldSet {

    private static final String CHECKED = "checked";

    private final Map<Role, Input> boxes = new EnumMap<>(Role.class);

    RoleChoice(String legend, Set<Role> chosen) {
        super(legend);
        for (Role role : Role.values()) {
            add(box(role, chosen.contains(role)));
        }
    }

    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.getElement().getProperty(CHECKED, false)) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    private Div box(Role role, boolean chosen) {
        Input box = new Input();
        box.setType("checkbox");
        box.setId("role-" + role.name());
        Element element = box.getElement();
        element.setProperty(CHECKED, chosen);
        element.addPropertyChangeListener(CHECKED, "change", change -> {});
        boxes.put(role, box);
        NativeLabel label = new NativeLabel(getTranslation("identity.role." + role));
        label.setFor(box);
        return new Row(box, label);
    }
}
