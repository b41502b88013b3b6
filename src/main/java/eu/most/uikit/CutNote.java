package eu.most.uikit;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Says below a list of the newest that there are more; nothing is shown if there are none. */
public class CutNote extends Paragraph {

    /**
     * @param shown how many are in the list
     * @param count how many there are
     */
    public CutNote(int shown, long count) {
        setVisible(count > shown);
        if (isVisible()) {
            setText(getTranslation("uikit.cut.list", Map.of("shown", shown, "count", count)));
        }
    }
}
