package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.RevokeCertificate;
import eu.most.uikit.LineField;

/**
 * Where an officer acts on a certificate and says why: folded away, with what it means said first.
 */
abstract class ActForm extends NativeDetails {

    final NativeButton button;
    final ActNote answer = new ActNote();
    final Div form;
    private final String texts;
    private final LineField explanation;

    /**
     * @param id of the field in which the officer says why
     * @param texts where the keys of its texts begin, such as {@code certificates.revoke}
     */
    ActForm(String id, String texts) {
        this.texts = texts;
        addClassName("card");
        setSummaryText(text("title"));
        explanation =
                new LineField(id, text("explanation"), RevokeCertificate.LONGEST_EXPLANATION)
                        .withHint(getTranslation("certificates.revoke.explanation.hint"));
        button = new NativeButton(text("action"), _ -> act());
        button.addClassName("btn");
        form = new Div(new Paragraph(text("lead")), explanation, button, answer);
        form.addClassName("stack");
        setContent(form);
    }

    /** What the button does. */
    abstract void act();

    /** Says what is wrong if the words are too few or too many, and whether they are not. */
    final boolean isExplained() {
        return explanation.check(
                explanation().length() >= RevokeCertificate.SHORTEST_EXPLANATION
                        && explanation().length() <= RevokeCertificate.LONGEST_EXPLANATION,
                getTranslation("certificates.revoke.explanation.error"));
    }

    final String explanation() {
        return explanation.text();
    }

    final String text(String key) {
        return getTranslation(texts + "." + key);
    }
}
