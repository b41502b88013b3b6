package eu.most.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import eu.most.learning.ui.player.FocusMode;
import eu.most.learning.ui.player.StepVisit;

/** A step of a module with the list of steps beside it. */
class Player extends Div {

    private final Article article;

    Player(StepVisit visit, Component content) {
        addClassName("player");
        if (content instanceof FocusMode) {
            addClassName("in-test");
        }
        article = new Article(content);
        article.addClassName("stack");
        add(new StepList(visit), article);
    }

    /** Puts words above the step. */
    void addAsFirst(Component words) {
        article.addComponentAsFirst(words);
    }
}
