package eu.most.uikit;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** What tests of views with our native fields do: they fill in by id, press, and read. */
public abstract class NativeFormTest extends SpringBrowserlessTest {

    /** The field or group with this id in the view that is shown. */
    protected final Element element(String id) {
        return elements(getCurrentView().getElement())
                .filter(one -> id.equals(one.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    /** This element and all below it. */
    protected static Stream<Element> elements(Element top) {
        return Stream.concat(
                Stream.of(top),
                top.getChildren()
                        .filter(one -> !one.isTextNode())
                        .flatMap(NativeFormTest::elements));
    }

    protected final void type(String id, String text) {
        element(id).setProperty("value", text);
    }

    /** Presses the first button with this text. */
    protected final void click(String text) {
        test($(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** What fields complain of now. */
    protected final List<String> errors() {
        return elements(getCurrentView().getElement())
                .filter(one -> "error".equals(one.getAttribute("class")) && one.isVisible())
                .map(Element::getTextRecursively)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** All text of the view that is shown. */
    protected final String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
