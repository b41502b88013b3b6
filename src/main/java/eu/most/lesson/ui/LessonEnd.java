package eu.most.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/**
 * The end of a lesson. The browser tells once that it was on the screen or in focus; the focus can
 * be put on it, which brings it onto the screen.
 */
@Tag("most-lesson-end")
class LessonEnd extends Component implements HasText {

    LessonEnd() {
        setText(getTranslation("learning.lesson.end"));
    }

    void whenSeen(Runnable work) {
        getElement().addEventListener("seen", event -> work.run());
    }

    void takeFocus() {
        getElement().callJsFunction("focus");
    }
}
