package eu.most.lesson.ui;

import eu.most.items.Item;
import eu.most.items.ItemKind;
import eu.most.items.ItemTexts;
import eu.most.items.Mark;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.items.ui.AnswerLines;
import eu.most.items.ui.RationaleMarkup;
import eu.most.uikit.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How an answer was, as HTML: what was asked, in words whether the answer is right, what it was and
 * why that is good or not. After a full answer also why the others are not, and what to take away;
 * before, what is right stays open, because one may try again.
 */
class PracticeFeedback {

    private final Item item;
    private final ItemTexts texts;
    private final AnswerLines.Words words;
    private final Locale reader;

    /**
     * @param reader in whose language numbers are written
     */
    PracticeFeedback(Practice practice, AnswerLines.Words words, Locale reader) {
        item = practice.item();
        texts = practice.texts();
        this.words = words;
        this.reader = reader;
    }

    String html(Response response) {
        Mark.Earned earned = (Mark.Earned) item.mark(response);
        boolean isFull = earned.points() == Item.FULL;
        Markup markup = new Markup();
        markup.tags("<div class=\"asked stack tight\">")
                .paragraphs(texts.prompt(), texts.language())
                .tags("</div><p class=\"verdict-in-words\"><strong>")
                .text(words.of("learning.practice." + verdict(earned)))
                .tags("</strong></p>");
        if (response.answer() instanceof Response.Order(List<OptionKey> order)) {
            markup.element("p", "small", places(order));
        }
        if (earned.unsafe()) {
            markup.element("p", "small", words.of("learning.practice.unsafe"));
        }
        answered(markup, response);
        reasons(markup, AnswerLines.picked(response), isFull);
        if (isFull) {
            texts.feedback()
                    .ifPresent(feedback ->
                            markup.tags("<div class=\"callout remember stack tight\">")
                                    .paragraphs(feedback, texts.language())
                                    .tags("</div>"));
        }
        return markup.toString();
    }

    private static String verdict(Mark.Earned earned) {
        return earned.points() == Item.FULL ? "right" : earned.points() > 0 ? "partly" : "not-yet";
    }

    private String places(List<OptionKey> order) {
        List<OptionKey> right = item.options();
        long inPlace = order.stream().filter(it -> order.indexOf(it) == right.indexOf(it)).count();
        return words.of(
                "learning.practice.in-place", Map.of("count", inPlace, "all", right.size()));
    }

    private void answered(Markup markup, Response response) {
        markup.element("p", "label", words.of("learning.result.your-answer"))
                .tags(
                        response.answer() instanceof Response.Order
                                ? "<ul class=\"answer-lines numbered\">"
                                : "<ul class=\"answer-lines\">");
        new AnswerLines(item, texts, words, reader)
                .of(response)
                .forEach(line ->
                        markup.tags("<li lang=\"" + texts.language() + "\">")
                                .text(line)
                                .tags("</li>"));
        markup.tags("</ul>");
    }

    private void reasons(Markup markup, Set<OptionKey> picked, boolean isFull) {
        List<OptionKey> explained =
                item.options().stream()
                        .filter(option -> isFull || picked.contains(option))
                        .filter(option -> texts.option(option).rationale().isPresent())
                        .toList();
        if (explained.isEmpty()) {
            return;
        }
        boolean namesOption = explained.size() > 1 || item.kind() == ItemKind.TRUE_FALSE;
        markup.tags("<ul class=\"feedback\">");
        for (OptionKey option : explained) {
            markup.tags("<li class=\"stack tight\">");
            if (namesOption) {
                markup.tags("<p class=\"option\" lang=\"" + texts.language() + "\">")
                        .text(texts.option(option).text())
                        .tags("</p>");
            }
            texts.option(option)
                    .rationale()
                    .ifPresent(reason ->
                            RationaleMarkup.write(markup, reason, texts.language(), words));
            markup.tags("</li>");
        }
        markup.tags("</ul>");
    }
}
