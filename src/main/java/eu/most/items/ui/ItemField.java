package eu.most.items.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.items.Item;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.items.ResponseJson;
import eu.most.uikit.SaveStatus;
import java.util.List;
import java.util.Map;

/**
 * One item of any kind, to be answered. The browser draws native controls, marks an answer as
 * pending at once, and says "saved" only after {@link #keep} has returned that; it sends an answer
 * again until then, also after the page was reloaded. It never receives what is right.
 */
@Tag("most-item")
@JsModule("./learning/most-item.ts")
public class ItemField extends Component {

    private final Keeper keeper;
    private final WireLetters letters;

    /** Stores answers. */
    public interface Keeper {

        /**
         * Stores an answer; when it returns, that is committed. Sending the same once more changes
         * nothing.
         *
         * @param sequence counts the answers to this item; the highest counts
         * @throws IllegalArgumentException if the item does not take it
         */
        Kept keep(Response response, long sequence);
    }

    /** What became of an answer. */
    public sealed interface Kept {

        record Saved() implements Kept {}

        /** Another one counts, given in another window. */
        record Overtaken(Response response, long sequence) implements Kept {}

        /** It is too late. */
        record Closed() implements Kept {}

        /** It is not there, or not for this person. */
        record Gone() implements Kept {}
    }

    /**
     * What was answered so far.
     *
     * @param response {@link Response#NONE} if nothing was
     * @param sequence of the answer that counts; 0 if there is none
     */
    public record Given(Response response, long sequence) {}

    /**
     * Shows an item.
     *
     * @param shown its options in the order in which they are shown
     * @param shelf under which name the browser keeps an answer that it could not send, such as
     *     {@code item:} with the attempt and the key
     */
    public ItemField(
            Item item,
            ItemTexts texts,
            List<OptionKey> shown,
            Given given,
            String shelf,
            Keeper keeper) {
        this.keeper = keeper;
        letters = new WireLetters(item.body(), shown);
        getElement().setAttribute("lang", texts.language().value());
        getElement()
                .setPropertyMap(
                        "question", new Question(item, texts, letters).parts(shown, getLocale()));
        getElement().setProperty("response", json(given.response()));
        getElement().setProperty("sequence", (double) given.sequence());
        getElement().setProperty("shelf", shelf);
        getElement().setPropertyMap("states", SaveStatus.words(this));
        getElement()
                .setPropertyMap(
                        "words", ItemWords.of(item.kind(), item.traits().asksConfidence(), this));
    }

    /**
     * Lets the answer be sent by a button, once, instead of with each choice.
     *
     * @param button what the button says
     * @param answerFirst what is said where nothing was answered yet
     * @param note what there is to know before it is pressed; may be empty
     */
    public ItemField sentBy(String button, String answerFirst, String note) {
        getElement().setProperty("button", button);
        getElement().setProperty("answerFirst", answerFirst);
        getElement().setProperty("note", note);
        return this;
    }

    /**
     * Says of the way of an answer only this, because nothing is stored that could be called saved.
     *
     * @param states texts by {@code saving}, while it is on its way, and {@code not-saved}, while
     *     that does not work
     */
    public ItemField unstored(Map<String, String> states) {
        getElement().setPropertyMap("states", states);
        return this;
    }

    /** Asks no longer; it goes on saying whether the answer is saved. */
    public void close() {
        getElement().removeProperty("question");
    }

    /**
     * Stores what was answered.
     *
     * @param response as {@link ResponseJson} writes it, with the letters of the browser
     * @return a word of {@link SaveStatus}
     */
    @ClientCallable
    public String keep(String response, int sequence) {
        Response answer = letters.fromBrowser(ResponseJson.read(response));
        return SaveStatus.orFailed(() -> word(keeper.keep(answer, sequence)));
    }

    private String word(Kept kept) {
        return switch (kept) {
            case Kept.Saved _ -> SaveStatus.SAVED;
            case Kept.Closed _ -> SaveStatus.SUBMITTED;
            case Kept.Gone _ -> SaveStatus.GONE;
            case Kept.Overtaken newer -> {
                getElement()
                        .callJsFunction(
                                "overtakenBy", json(newer.response()), (double) newer.sequence());
                yield SaveStatus.OVERTAKEN;
            }
        };
    }

    private String json(Response response) {
        return ResponseJson.write(letters.toBrowser(response));
    }
}
