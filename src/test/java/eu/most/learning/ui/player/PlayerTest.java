package eu.most.learning.ui.player;

import static eu.most.access.SignInForTests.signIn;
import static eu.most.learning.LearnersInTests.MODULE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.catalogue.StepKey;
import eu.most.learning.LearnersInTests;
import eu.most.learning.Learning;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody in front of the player, with the real module. */
@WholeApplication
public abstract class PlayerTest extends SpringBrowserlessTest {

    @Autowired protected LearnersInTests learners;
    @Autowired protected Learning learning;

    protected Actor trainee;

    @BeforeEach
    protected void aTraineeReadsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        trainee = learners.aTrainee();
        signIn(trainee);
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void readEveryLesson() {
        learners.readEveryLesson(trainee);
    }

    protected void read(String lesson) {
        learners.read(
                learning.progress(MODULE)
                        .orElseThrow()
                        .module()
                        .step(new StepKey(lesson))
                        .orElseThrow());
    }

    protected void open(String path) {
        open(path, "");
    }

    protected void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
    }

    protected void click(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    protected String heading() {
        return find(H1.class).single().getText();
    }

    protected static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    protected static String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    protected <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
