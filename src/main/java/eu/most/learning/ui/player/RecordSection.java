package eu.most.learning.ui.player;

import com.vaadin.flow.component.Component;
import eu.most.catalogue.ModuleTexts;
import eu.most.learning.Progress;
import java.util.List;

/**
 * What the current actor has in a module beside their progress, on the page that looks back. Beans
 * of this type are shown in their order.
 */
public interface RecordSection {

    /**
     * Headings and what is under them.
     *
     * @param address of the module
     */
    List<Component> of(PlayerAddress address, Progress progress, ModuleTexts texts);
}
