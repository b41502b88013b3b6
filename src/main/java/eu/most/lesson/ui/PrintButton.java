package eu.most.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that prints the page, or only the part of it in which it stands. */
@Tag("most-print")
@JsModule("./learning/most-print.ts")
class PrintButton extends Component {

    /**
     * @param alone whether only the element around it that is marked {@code data-sheet} is printed
     */
    PrintButton(String label, boolean alone) {
        getElement().setProperty("label", label);
        getElement().setProperty("alone", alone);
    }
}
