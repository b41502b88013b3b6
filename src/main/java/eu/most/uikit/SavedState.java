package eu.most.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/**
 * Says whether what the reader did is stored: <em>saving</em> from the moment an answer changes,
 * <em>saved</em> only when the server said so after its commit, <em>not saved</em> when the server
 * refused, the connection is lost, or nothing came back within eight seconds.
 *
 * <p>The browser counts: each change inside the container gets a sequence number, larger than every
 * earlier one on this machine, also after a reload. The number arrives before the change itself, so
 * a value-change listener reads it with {@link #sequence()}, stores, and calls {@link #saved(long)}
 * with it.
 */
@Tag("most-saved-state")
@JsModule("./saved-state.ts")
public class SavedState extends Component {

    /** Watches {@code container}; gives it an id if it has none. */
    public SavedState(Component container) {
        if (container.getId().isEmpty()) {
            container.setId("watched-" + UUID.randomUUID());
        }
        getElement()
                .addPropertyChangeListener("sequence", "sequence-changed", change -> {})
                .allowInert();
        getElement().setAttribute("for", container.getId().orElseThrow());
        getElement().setProperty("savingText", getTranslation("uikit.saving"));
        getElement().setProperty("savedText", getTranslation("uikit.saved"));
        getElement().setProperty("notSavedText", getTranslation("uikit.not-saved"));
        getElement().setProperty("retryText", getTranslation("uikit.try-again"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), SavedState.class, this);
    }

    /** Marks the latest change on this screen as not stored, when a request failed behind it. */
    static void failed(UI ui) {
        SavedState shown = ComponentUtil.getData(ui, SavedState.class);
        if (shown != null && shown.isAttached()) {
            shown.refused(shown.sequence());
        }
    }

    /** The number of the latest change in the browser; 0 before the first. */
    public long sequence() {
        return (long) getElement().getProperty("sequence", 0d);
    }

    /** Acknowledges everything up to this change. To be called after the commit. */
    public void saved(long sequence) {
        getElement().setProperty("saved", (double) sequence);
    }

    /** Says at once that this change is not stored. */
    public void refused(long sequence) {
        getElement().setProperty("refused", (double) sequence);
    }

    /** Hears when the reader asks to store the current answers once more. */
    public Registration addTryAgainListener(ComponentEventListener<TryAgain> listener) {
        return addListener(TryAgain.class, listener);
    }

    /** The reader asks to store the current answers once more. */
    @DomEvent("try-again")
    public static class TryAgain extends ComponentEvent<SavedState> {

        public TryAgain(SavedState source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
