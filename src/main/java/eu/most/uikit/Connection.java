package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a page that has lost its connection. The browser says them, and holds back every
 * link until the server can be reached again.
 *
 * @see "src/docs/decisions/0044-no-way-out-without-a-connection.md"
 */
@Tag("most-connection")
@JsModule("./connection.ts")
class Connection extends Component {

    private static final List<String> WORDS = List.of("lost", "links", "unsaved", "back");

    Connection() {
        Map<String, String> words =
                WORDS.stream()
                        .collect(
                                Collectors.toMap(
                                        word -> word,
                                        word -> getTranslation("uikit.connection." + word)));
        getElement().setPropertyMap("words", words);
    }
}
