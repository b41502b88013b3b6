package eu.most.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.scenario.graph.Scene;
import java.util.Map;
import java.util.stream.Collectors;

/** A scene, drawn by the browser; in words for whoever does not see it. */
@Tag("most-scene")
@JsModule("./learning/most-scene.ts")
class SceneDrawing extends Component {

    void show(Scene scene) {
        getElement().setProperty("place", scene.place().word());
        getElement()
                .setProperty(
                        "people",
                        scene.people().stream()
                                .map(Scene.Figure::word)
                                .collect(Collectors.joining(" ")));
        getElement().setProperty("words", words(scene));
    }

    private String words(Scene scene) {
        String place = getTranslation("scenario.place." + scene.place().word());
        if (scene.people().isEmpty()) {
            return place;
        }
        String people =
                scene.people().stream()
                        .map(figure -> getTranslation("scenario.figure." + figure.word()))
                        .collect(Collectors.joining(", "));
        return getTranslation("scenario.scene", Map.of("place", place, "people", people));
    }
}
