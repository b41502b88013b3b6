package eu.most.quiz.ui;

import eu.most.items.Item;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Rationale;
import eu.most.learning.ui.player.Markup;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptResult.Marked;
import java.util.Map;
import java.util.Set;

/**
 * The feedback question by question, folded, as one piece of HTML: on what was chosen, and once the
 * person may see it on every option and which was best.
 */
final class ResultMarkup {

    /** Finds a text of the screen. */
    interface Words {

        String of(String key, Object... arguments);
    }

    private final AttemptResult result;
    private final ItemBankTexts texts;
    private final Words words;
    private final Markup markup = new Markup();

    ResultMarkup(AttemptResult result, ItemBankTexts texts, Words words) {
        this.result = result;
        this.texts = texts;
        this.words = words;
    }

    String html() {
        result.questions().forEach(this::question);
        return markup.toString();
    }

    private void question(Marked question) {
        ItemTexts item = texts.item(question.item());
        Map<String, Integer> numbers =
                Map.of("position", question.position(), "questions", result.questions().size());
        markup.tags("<details class=\"card answer\"><summary><h3>")
                .text(words.of("learning.quiz.question", numbers))
                .tags("</h3>")
                .element("span", "small", points(question))
                .tags("</summary><div class=\"stack\">")
                .paragraphs(item.prompt(), item.language())
                .tags("<ul class=\"feedback\">");
        question.options().stream()
                .filter(option -> result.showsBest() || question.chosen().contains(option))
                .forEach(option -> option(question, item, option));
        markup.tags("</ul>");
        item.feedback()
                .filter(feedback -> result.showsBest())
                .ifPresent(feedback ->
                        markup.tags("<div class=\"callout remember stack tight\">")
                                .paragraphs(feedback, item.language())
                                .tags("</div>"));
        markup.tags("</div></details>");
    }

    private String points(Marked question) {
        return words.of(
                question.chosen().isEmpty()
                        ? "learning.result.no-answer"
                        : "learning.result.points",
                Map.of("percent", question.points() * 100 / Item.FULL));
    }

    private void option(Marked question, ItemTexts item, OptionKey key) {
        markup.tags(
                        "<li class=\"stack tight\"><p class=\"option\" lang=\""
                                + item.language()
                                + "\">")
                .text(item.option(key).text())
                .tags("</p>");
        marks(question.chosen(), question.best(), key);
        rationale(item, item.option(key).rationale());
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

    private void rationale(ItemTexts item, Rationale rationale) {
        switch (rationale) {
            case Rationale.Shared shared -> markup.paragraphs(shared.text(), item.language());
            case Rationale.BothSides both -> {
                markup.tags("<div class=\"sides\">");
                side("prison", words.of("uikit.sector.PRISON"), both.prison(), item);
                side("third", words.of("uikit.sector.THIRD_SECTOR"), both.thirdSector(), item);
                markup.tags("</div>");
            }
        }
    }

    private void side(String sector, String name, String text, ItemTexts item) {
        markup.tags("<div class=\"" + sector + " stack tight\">")
                .element("span", "sector " + sector, name)
                .paragraphs(text, item.language())
                .tags("</div>");
    }
}
