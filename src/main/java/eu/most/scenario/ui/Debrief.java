package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.items.ItemTraits.FeedbackTime;
import eu.most.items.OptionKey;
import eu.most.items.Rationale;
import eu.most.items.Response;
import eu.most.items.ui.AnswerLines;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.scenario.Act;
import eu.most.scenario.Run;
import eu.most.scenario.RunSummary;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.Node;
import eu.most.scenario.graph.NodeKey;
import eu.most.uikit.Markup;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * The way through a run that has ended: what was done, what it led to, and why, from both sides.
 */
class Debrief extends Div {

    private final StepVisit visit;
    private final Run run;
    private final ScenarioTexts texts;
    private final Map<NodeKey, SortedMap<ChoiceKey, Integer>> others;

    /**
     * @param others how many people chose what, where enough did
     * @param branch what happens when somebody wants to try another way, after so many decisions
     */
    Debrief(
            StepVisit visit,
            Run run,
            ScenarioTexts texts,
            Map<NodeKey, SortedMap<ChoiceKey, Integer>> others,
            IntConsumer branch) {
        this.visit = visit;
        this.others = others;
        this.run = run;
        this.texts = texts;
        addClassNames("debrief", "stack");
        OrderedList way = new OrderedList();
        way.addClassName("run-way");
        for (Run.Made made : run.made()) {
            ListItem entry = new ListItem(entry(made, branch));
            entry.setId("decision-" + made.sequence());
            way.add(entry);
        }
        add(new H2(getTranslation("scenario.way")), new WayDrawing(run, texts), way);
    }

    private Div entry(Run.Made made, IntConsumer branch) {
        ScenarioTexts.Moment moment = texts.moment(made.at().node());
        H3 title = new H3(moment.title());
        Paragraph did = new Paragraph(Told.did(this, run, made, texts));
        did.addClassName("label");
        title.getElement().setAttribute("lang", texts.language().value());
        Div entry = new Div(title, did, new TrustedHtml(why(made).toString(), "stack"));
        entry.addClassName("stack");
        SortedMap<ChoiceKey, Integer> here = others.get(made.at().node());
        if (here != null) {
            entry.add(chosen(here, moment));
        }
        NativeButton other =
                new NativeButton(
                        getTranslation("scenario.branch"),
                        click -> branch.accept(made.sequence() - 1));
        other.addClassName("btn");
        other.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("scenario.branch.from", Map.of("moment", moment.title())));
        entry.add(other);
        return entry;
    }

    /** What people chose there, the most frequent first. */
    private NativeDetails chosen(SortedMap<ChoiceKey, Integer> here, ScenarioTexts.Moment moment) {
        int people = here.values().stream().mapToInt(Integer::intValue).sum();
        Markup markup = new Markup().tags("<ul>");
        here.entrySet().stream()
                .sorted(Map.Entry.<ChoiceKey, Integer>comparingByValue().reversed())
                .forEach(each ->
                        markup.tags("<li><span lang=\"" + texts.language() + "\">")
                                .text(moment.choice(each.getKey()).did())
                                .tags("</span> · ")
                                .text(
                                        getTranslation(
                                                "scenario.people",
                                                Map.of("count", each.getValue())))
                                .tags("</li>"));
        return new NativeDetails(
                getTranslation("scenario.others", Map.of("count", people)),
                new TrustedHtml(markup.tags("</ul>").toString()));
    }

    private Markup why(Run.Made made) {
        Markup markup = new Markup();
        Told.choice(run, made, texts)
                .ifPresent(choice -> {
                    markup.paragraphs(choice.led(), texts.language());
                    sides(markup, choice.prison(), choice.thirdSector(), texts.language());
                });
        if (made.act() instanceof Act.Answer(Response response)
                && run.scenario().graph().node(made.at()) instanceof Node.Question question) {
            answered(markup, ItemBank.of(run.module()).item(question.item()), response);
        }
        return markup;
    }

    private void answered(Markup markup, Item item, Response response) {
        ItemTexts words = ItemBankTexts.of(run.module().texts(visit.wanted())).item(item.key());
        markup.paragraphs(words.prompt(), words.language()).tags("<ul class=\"answer-lines\">");
        new AnswerLines(item, words, this::getTranslation, getLocale())
                .of(response)
                .forEach(line ->
                        markup.tags("<li lang=\"" + words.language() + "\">")
                                .text(line)
                                .tags("</li>"));
        markup.tags("</ul>");
        if (!explains(item)) {
            markup.element("p", "small", getTranslation("scenario.why-later"));
            return;
        }
        Set<OptionKey> picked = AnswerLines.picked(response);
        for (OptionKey option : item.options()) {
            if (picked.contains(option)) {
                if (picked.size() > 1) {
                    markup.tags("<p class=\"option\" lang=\"" + words.language() + "\">")
                            .text(words.option(option).text())
                            .tags("</p>");
                }
                words.option(option)
                        .rationale()
                        .ifPresent(rationale -> rationale(markup, rationale, words.language()));
            }
        }
        item.traits()
                .decides()
                .ifPresent(who ->
                        markup.element(
                                "p", "small", getTranslation("items.decides." + who.name())));
    }

    /** Whether the author lets people know by now why an answer was good. */
    private boolean explains(Item item) {
        return item.traits().feedback() != FeedbackTime.AFTER_PASSING
                || run.ended().filter(RunSummary::passed).isPresent();
    }

    private void rationale(Markup markup, Rationale rationale, LanguageTag language) {
        switch (rationale) {
            case Rationale.Shared(String text) -> markup.paragraphs(text, language);
            case Rationale.BothSides(String prison, String third) ->
                    sides(markup, prison, third, language);
        }
    }

    private void sides(Markup markup, String prison, String third, LanguageTag language) {
        markup.tags("<div class=\"sides\"><div class=\"prison\"><span class=\"sector prison\">")
                .text(getTranslation("scenario.side.prison"))
                .tags("</span>")
                .paragraphs(prison, language)
                .tags("</div><div class=\"third\"><span class=\"sector third\">")
                .text(getTranslation("scenario.side.third"))
                .tags("</span>")
                .paragraphs(third, language)
                .tags("</div></div>");
    }
}
