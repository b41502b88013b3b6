package eu.most.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import eu.most.documents.Colour;
import eu.most.uikit.LineField;
import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A colour, typed as six digits or picked with the browser's own tool, and how far it stands out
 * from paper.
 */
class ColourField extends Div {

    private final LineField digits;
    private final Input picker = new Input();
    private final Span contrast = new Span();

    ColourField(String id, String label) {
        digits = new LineField(id, label, 7);
        picker.setType("color");
        picker.setId(id + "-picker");
        picker.addClassName("swatch");
        picker.setAriaLabel(getTranslation("certificates.theme.pick", Map.of("colour", label)));
        contrast.addClassName("small");
        contrast.getElement().setAttribute("role", "status");
        Div line = new Div(digits, picker);
        line.addClassNames("row", "search");
        addClassNames("stack", "tight");
        add(line, contrast);
    }

    void show(Colour colour) {
        digits.show(colour.toString());
        picker.setValue(colour.toString());
        judge();
    }

    /** Runs while somebody types or picks. */
    void onChange(Runnable action) {
        digits.whileTyping(() -> {
            colour().ifPresent(typed -> picker.setValue(typed.toString()));
            action.run();
        });
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                digits.show(change.getValue());
            }
        });
    }

    Optional<Colour> colour() {
        return Colour.parse(digits.text());
    }

    /** Says how far the colour stands out, and whether it can be used. */
    boolean judge() {
        Optional<Colour> typed = colour();
        contrast.setText(typed.map(this::said).orElse(""));
        return digits.check(typed.isPresent(), getTranslation("certificates.theme.colour.error"))
                && digits.check(
                        typed.orElseThrow().isLegibleOnPaper(),
                        getTranslation(
                                "certificates.theme.colour.too-light",
                                Map.of("ratio", ratio(typed.orElseThrow()))));
    }

    private String said(Colour colour) {
        return getTranslation("certificates.theme.colour.contrast", Map.of("ratio", ratio(colour)));
    }

    /** Cut, not rounded: what says 4.5 is at least that. */
    private String ratio(Colour colour) {
        NumberFormat format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(1);
        return format.format(Math.floor(colour.contrastOnPaper() * 10) / 10);
    }
}
