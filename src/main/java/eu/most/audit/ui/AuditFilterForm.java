package eu.most.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;
import eu.most.audit.AuditFilter;
import eu.most.uikit.FormDrawnAgain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows the trail down; says what was asked for as query parameters. */
class AuditFilterForm extends Div {

    private final Map<String, Input> fields = new LinkedHashMap<>();

    AuditFilterForm(AuditFilter current, Consumer<QueryParameters> show) {
        addClassNames("filter", "four");
        getElement().setAttribute("role", "search");
        add(
                field("act", "text", current.act()),
                field("subject", "text", current.subject()),
                field("from", "date", current.from()),
                field("until", "date", current.until()));
        NativeButton button =
                new NativeButton(
                        getTranslation("audit.show"),
                        click -> {
                            getUI().ifPresent(ui -> FormDrawnAgain.sent(ui, AuditFilterForm.class));
                            show.accept(asked());
                        });
        button.addClassNames("btn", "primary");
        button.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(this);
        add(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        FormDrawnAgain.focus(event.getUI(), this, "button");
    }

    private Div field(String name, String type, @Nullable Object value) {
        Input input = new Input();
        input.setId("audit-" + name);
        input.setType(type);
        input.addClassName("input");
        input.setValue(value == null ? "" : value.toString());
        fields.put(name, input);
        NativeLabel label = new NativeLabel(getTranslation("audit.filter." + name));
        label.setFor(input);
        Div field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private QueryParameters asked() {
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.forEach((name, input) -> {
            if (!input.getValue().isBlank()) {
                parameters.put(name, input.getValue().strip());
            }
        });
        return QueryParameters.simple(parameters);
    }
}
