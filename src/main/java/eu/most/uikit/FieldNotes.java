package eu.most.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small words around a field: what it expects, and what is wrong. The field points to both. */
final class FieldNotes {

    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String INVALID = "aria-invalid";

    private final Element field;
    private final Span hint = new Span();
    private final Span error = new Span();

    /**
     * @param id of the field
     */
    FieldNotes(String id, Element field) {
        this.field = field;
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        hint.setVisible(false);
        error.setId(id + "-error");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
    }

    Element hint() {
        return hint.getElement();
    }

    Element error() {
        return error.getElement();
    }

    /** Says what the field expects. */
    void expect(String text) {
        hint.setText(text);
        hint.setVisible(true);
        point();
    }

    /** Says what is wrong, and returns false; with {@code fine} says nothing and returns true. */
    boolean check(boolean fine, String wrong) {
        error.setText(fine ? "" : wrong);
        error.setVisible(!fine);
        if (fine) {
            field.removeAttribute(INVALID);
        } else if (!"group".equals(field.getAttribute("role"))) {
            // A group of boxes cannot be invalid as a whole, says ARIA.
            field.setAttribute(INVALID, "true");
        }
        point();
        return fine;
    }

    private void point() {
        String ids =
                Stream.of(hint, error)
                        .filter(Span::isVisible)
                        .flatMap(one -> one.getId().stream())
                        .collect(Collectors.joining(" "));
        if (ids.isEmpty()) {
            field.removeAttribute(DESCRIBED_BY);
        } else {
            field.setAttribute(DESCRIBED_BY, ids);
        }
    }
}
