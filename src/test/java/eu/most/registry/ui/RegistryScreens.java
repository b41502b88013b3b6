package eu.most.registry.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import eu.most.accreditation.ServicesInTests;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.TickBoxes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A screen under {@code /registry} as it is filled in, beside an organisation with a service. */
public abstract class RegistryScreens extends SpringBrowserlessTest {

    @Autowired protected ServicesInTests world;

    protected ServicesInTests.Offer offer;

    @BeforeEach
    void anOrganisationWithAService() {
        offer = world.offer("Shore " + UUID.randomUUID());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    protected final void tick(String id) {
        $(TickBoxes.class).all().stream()
                .flatMap(field -> all(field.getElement()))
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow()
                .setProperty("checked", true);
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element), element.getChildren().flatMap(RegistryScreens::all));
    }

    protected final List<String> buttons() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    protected final String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    protected final Input input(String id) {
        return $(Input.class).all().stream()
                .filter(one -> one.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    protected final boolean isAsked(String id) {
        return $(Input.class).all().stream()
                .filter(one -> one.getId().orElse("").equals(id))
                .anyMatch(one -> one.getParent().orElseThrow().isVisible());
    }

    protected final void type(String id, String text) {
        test(input(id)).setValue(text);
    }

    /** What a browser does when somebody picks the option with this name. */
    protected final void choose(String id, String name) {
        var select =
                $(ChoiceField.class).all().stream()
                        .flatMap(field -> field.getElement().getChildren())
                        .filter(element -> id.equals(element.getAttribute("id")))
                        .findFirst()
                        .orElseThrow();
        String value =
                select.getChildren()
                        .filter(option -> option.getText().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("value");
        select.setProperty("value", value);
    }

    /** What somebody does who types and then takes what is found. */
    protected final void pick(String id, String typed, String name) {
        type(id, typed);
        test($(NativeButton.class).all().stream()
                        .filter(one -> one.getClassNames().contains("hit"))
                        .filter(one ->
                                one.getChildren()
                                        .flatMap(words -> words.getChildren().findFirst().stream())
                                        .anyMatch(it -> it.getElement().getText().equals(name)))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    protected final void click(String text) {
        test($(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
