package eu.most.thirdkind;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.CurrentActor;
import eu.most.catalogue.ActivityKind;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepPlayer;
import eu.most.learning.ui.player.StepVisit;
import org.springframework.boot.test.context.TestComponent;

/** Shows a task, and lets whoever learns say that it is done. */
@TestComponent
class TaskPlayer implements StepPlayer {

    private final Tasks tasks;
    private final CurrentActor currentActor;

    TaskPlayer(Tasks tasks, CurrentActor currentActor) {
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public ActivityKind kind() {
        return TaskActivity.KIND;
    }

    @Override
    public Component play(StepVisit visit) {
        TaskText text = visit.texts().activity(visit.step().key(), TaskText.class).orElseThrow();
        Div page = new Div(new Paragraph(text.text()));
        PlayerAddress here = visit.address();
        page.add(
                new NativeButton(
                        page.getTranslation("thirdkind.done"),
                        click -> {
                            tasks.done(
                                    currentActor.get().person(), here.module(), visit.step().key());
                            PlayerAddress.of(here.module(), here.language()).open(UI.getCurrent());
                        }));
        return page;
    }
}
