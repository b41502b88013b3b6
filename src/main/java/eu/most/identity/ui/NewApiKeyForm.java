package eu.most.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.identity.ApiKeys;
import eu.most.identity.NewApiKey;
import eu.most.uikit.LineField;
import eu.most.uikit.Notice;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes a key for another system and shows it, once. */
class NewApiKeyForm extends Div {

    private final ApiKeys keys;
    private final Runnable whenMade;
    private final LineField name;
    private final LineField lastDay;
    private final Div made = new Div();

    NewApiKeyForm(ApiKeys keys, Runnable whenMade) {
        this.keys = keys;
        this.whenMade = whenMade;
        name =
                new LineField("key-name", text("name.new"), ApiKeys.LONGEST_NAME)
                        .withHint(text("name.hint"));
        lastDay =
                LineField.day("key-last-day", text("last-day.new"), keys.today().plusYears(1))
                        .withHint(text("last-day.hint"));
        NativeButton make = new NativeButton(text("make"), click -> make());
        make.addClassNames("btn", "primary");
        made.getElement().setAttribute("role", "status");
        addClassNames("card", "form", "stack");
        add(new H2(text("new")), name, lastDay, make, made);
    }

    private void make() {
        made.removeAll();
        boolean named = name.check(!name.text().isEmpty(), text("error.name"));
        Optional<LocalDate> day =
                lastDay.chosenDay().filter(chosen -> !chosen.isBefore(keys.today()));
        if (!lastDay.check(day.isPresent(), text("error.last-day")) || !named) {
            return;
        }
        show(keys.make(name.text(), day.get()), name.text());
        name.show("");
        whenMade.run();
    }

    private void show(NewApiKey key, String of) {
        Paragraph secret = new Paragraph(key.secret());
        secret.addClassNames("code", "to-copy");
        made.add(
                new Notice(
                        Notice.Kind.GOOD,
                        new Paragraph(getTranslation("identity.api-keys.made", Map.of("name", of))),
                        secret,
                        new Paragraph(text("made.how"))));
    }

    private String text(String key) {
        return getTranslation("identity.api-keys." + key);
    }
}
