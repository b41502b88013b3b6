package eu.most.quiz.ui;

import eu.most.catalogue.ModuleVersion;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.items.ui.AnswerLines;
import eu.most.items.ui.RationaleMarkup;
import eu.most.quiz.AttemptResult.Marked;
import eu.most.uikit.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The feedback question by question as one piece of HTML: on what was chosen, and once the person
 * may see it on every option and which was best.
 */
final class ResultMarkup {

    private final ModuleVersion module;
    private final boolean showsBest;
    private final ItemBankTexts texts;
    private final AnswerLines.Words words;
    private final Locale reader;
    private final Markup markup = new Markup();

    /**
     * @param showsBest whether the person may see what would have been best
     * @param reader in whose language numbers are written
     */
    ResultMarkup(
            ModuleVersion module,
            boolean showsBest,
            ItemBankTexts texts,
            AnswerLines.Words words,
            Locale reader) {
        this.module = module;
        this.showsBest = showsBest;
        this.texts = texts;
        this.words = words;
        this.reader = reader;
    }

    /** All questions of an attempt, folded. */
    String html(List<Marked> questions) {
        questions.forEach(question -> folded(question, questions.size()));
        return markup.toString();
    }

    /** One question, open. */
    String html(Marked question) {
        markup.element("p", "small", points(question));
        explained(question);
        return markup.toString();
    }

    private void folded(Marked question, int questions) {
        Map<String, Integer> numbers =
                Map.of("position", question.position(), "questions", questions);
        markup.tags("<details class=\"card answer\"><summary><h3>")
                .text(words.of("learning.quiz.question", numbers))
                .tags("</h3>")
                .element("span", "small", points(question))
                .tags("</summary><div class=\"stack\">");
        explained(question);
        markup.tags("</div></details>");
    }

    private void explained(Marked question) {
        ItemTexts item = texts.item(question.item());
        markup.paragraphs(item.prompt(), item.language());
        answers(question, item);
        question.response()
                .confidence()
                .ifPresent(sure ->
                        markup.element(
                                "p",
                                "small",
                                words.of("items.confidence")
                                        + " "
                                        + words.of("items.confidence." + sure.word())));
        item.feedback()
                .filter(feedback -> showsBest)
                .ifPresent(feedback ->
                        markup.tags("<div class=\"callout remember stack tight\">")
                                .paragraphs(feedback, item.language())
                                .tags("</div>"));
    }

    /** What was answered, what would have been best, and why. */
    private void answers(Marked question, ItemTexts item) {
        Set<OptionKey> picked = AnswerLines.picked(question.response());
        boolean isChosen = isAnsweredByChoosing(question);
        if (!isChosen) {
            lines("pill river", "learning.result.your-answer", question, question.response());
            lines("pill good", "learning.result.best-answer", question, question.best());
        }
        if (question.waits()) {
            markup.element("p", "small", words.of("learning.result.waits.text"));
        }
        List<OptionKey> explained =
                question.options().stream()
                        .filter(option ->
                                isChosen
                                        || question.isExplained(showsBest)
                                                && item.option(option).rationale().isPresent())
                        .filter(option -> showsBest || picked.contains(option))
                        .toList();
        if (!explained.isEmpty()) {
            markup.tags("<ul class=\"feedback\">");
            explained.forEach(option -> option(question, item, option));
            markup.tags("</ul>");
        }
        decides(question);
    }

    private void decides(Marked question) {
        ItemBank.of(module)
                .item(question.item())
                .traits()
                .decides()
                .filter(_ -> question.isExplained(showsBest))
                .ifPresent(who ->
                        markup.element("p", "small", words.of("items.decides." + who.name())));
    }

    /** Whether the options that were chosen are all that there is to say. */
    private static boolean isAnsweredByChoosing(Marked question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, JUDGEMENT, HOTSPOT -> true;
            default -> false;
        };
    }

    private void lines(String pill, String title, Marked question, Response response) {
        ItemTexts item = texts.item(question.item());
        List<String> lines =
                new AnswerLines(ItemBank.of(module).item(question.item()), item, words, reader)
                        .of(response);
        if (lines.isEmpty()) {
            return;
        }
        markup.tags("<div class=\"stack tight\"><p class=\"row\">")
                .element("span", pill, words.of(title))
                .tags("</p><ul class=\"answer-lines\">");
        lines.forEach(line ->
                markup.tags("<li lang=\"" + item.language() + "\">").text(line).tags("</li>"));
        markup.tags("</ul></div>");
    }

    private String points(Marked question) {
        if (question.response().isEmpty()) {
            return words.of("learning.result.no-answer");
        }
        if (question.waits()) {
            return words.of("learning.result.waits");
        }
        return question.isExplained(showsBest)
                ? words.of(
                        "learning.result.points",
                        Map.of("percent", question.points() * 100 / Item.FULL))
                : words.of("learning.result.after-passing");
    }

    private void option(Marked question, ItemTexts item, OptionKey key) {
        markup.tags(
                        "<li class=\"stack tight\"><p class=\"option\" lang=\""
                                + item.language()
                                + "\">")
                .text(item.option(key).text())
                .tags("</p>");
        marks(question.chosen(), question.best().chosen(), key);
        item.option(key)
                .rationale()
                .filter(_ -> question.isExplained(showsBest))
                .ifPresent(rationale ->
                        RationaleMarkup.write(markup, rationale, item.language(), words));
        markup.tags("</li>");
    }

    private void marks(Set<OptionKey> chosen, Set<OptionKey> best, OptionKey key) {
        if (!chosen.contains(key) && !best.contains(key)) {
            return;
        }
        markup.tags("<p class=\"row\">");
        if (chosen.contains(key)) {
            markup.element("span", "pill river", words.of("learning.result.your-answer"));
        }
        if (best.contains(key)) {
            markup.element("span", "pill good", words.of("learning.result.best-answer"));
        }
        markup.tags("</p>");
    }
}
