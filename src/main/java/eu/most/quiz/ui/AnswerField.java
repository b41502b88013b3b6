package eu.most.quiz.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.learning.ui.player.SaveStatus;
import eu.most.quiz.AnswerOutcome;
import eu.most.quiz.AttemptId;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question with its options. The browser draws native choices, marks a choice as pending at
 * once, and says "saved" only after {@link #keep} has returned that; it sends a choice again until
 * then, also after the page was reloaded.
 */
@Tag("most-answer")
@JsModule("./learning/most-answer.ts")
class AnswerField extends Component {

    private final Quizzes quizzes;
    private final AttemptId attempt;
    private final Question question;

    AnswerField(Quizzes quizzes, AttemptId attempt, Question question, ItemTexts texts) {
        this.quizzes = quizzes;
        this.attempt = attempt;
        this.question = question;
        boolean several = question.kind().takesSeveral();
        getElement().setAttribute("lang", texts.language().value());
        getElement().setProperty("prompt", texts.prompt());
        getElement()
                .setProperty(
                        "hint",
                        getTranslation(
                                several ? "learning.quiz.choose-all" : "learning.quiz.choose-one"));
        getElement().setPropertyList("options", options(texts));
        getElement().setProperty("several", several);
        getElement().setProperty("chosen", letters(question.chosen()));
        getElement().setProperty("sequence", (double) question.sequence());
        getElement().setProperty("shelf", "answer:" + attempt + ":" + question.item());
        getElement().setPropertyMap("words", SaveStatus.words(this));
    }

    /**
     * Stores what was chosen.
     *
     * @param letters the keys of the options, such as {@code ac}
     * @return a word of {@link SaveStatus}
     */
    @ClientCallable
    String keep(String letters, int sequence) {
        Set<OptionKey> chosen =
                letters.chars()
                        .mapToObj(letter -> new OptionKey(Character.toString(letter)))
                        .collect(Collectors.toUnmodifiableSet());
        return SaveStatus.orFailed(() ->
                quizzes.answer(attempt, question.item(), new Response.Choice(chosen), sequence)
                        .map(this::word)
                        .orElse(SaveStatus.GONE));
    }

    private String word(AnswerOutcome outcome) {
        return switch (outcome) {
            case AnswerOutcome.Saved saved -> SaveStatus.SAVED;
            case AnswerOutcome.AlreadySubmitted late -> SaveStatus.SUBMITTED;
            case AnswerOutcome.Overtaken newer -> {
                getElement()
                        .callJsFunction(
                                "overtakenBy",
                                letters(newer.response().chosen()),
                                (double) newer.sequence());
                yield SaveStatus.OVERTAKEN;
            }
        };
    }

    private List<Map<String, String>> options(ItemTexts texts) {
        return question.options().stream()
                .map(option -> Map.of("key", option.value(), "text", texts.option(option).text()))
                .toList();
    }

    private static String letters(Collection<OptionKey> chosen) {
        return chosen.stream().map(OptionKey::value).sorted().collect(Collectors.joining());
    }
}
