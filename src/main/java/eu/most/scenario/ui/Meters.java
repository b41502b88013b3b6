package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.graph.ScenarioGraph;
import eu.most.scenario.graph.Values;
import eu.most.scenario.graph.Variable;
import java.util.Map;
import java.util.Optional;

/** The variables that the learner sees, each as a bar and in words. */
class Meters extends Div {

    Meters() {
        addClassNames("meters", "stack");
    }

    void show(ScenarioGraph graph, Values values, ScenarioTexts texts) {
        removeAll();
        graph.variables().values().stream()
                .filter(Variable::shown)
                .forEach(variable ->
                        Optional.ofNullable(texts.meters().get(variable.key()))
                                .ifPresent(meter ->
                                        add(meter(variable, values.of(variable.key()), meter))));
    }

    private Div meter(Variable variable, int value, ScenarioTexts.Meter meter) {
        String words =
                getTranslation(
                        "scenario.meter",
                        Map.of(
                                "label",
                                meter.label(),
                                "level",
                                meter.level(value, variable.min(), variable.max()),
                                "value",
                                value,
                                "max",
                                variable.max()));
        Paragraph said = new Paragraph(words);
        said.addClassName("small");
        Element bar = new Element("meter");
        bar.setAttribute("min", String.valueOf(variable.min()));
        bar.setAttribute("max", String.valueOf(variable.max()));
        bar.setAttribute("value", String.valueOf(value));
        bar.setAttribute("aria-label", words);
        Div both = new Div(said);
        both.getElement().appendChild(bar);
        return both;
    }
}
