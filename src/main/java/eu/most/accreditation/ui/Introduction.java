package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.EffectForecast;
import eu.most.accreditation.IntroduceStandard;
import eu.most.accreditation.IntroductionOutcome;
import eu.most.accreditation.Standard;
import eu.most.accreditation.Standards;
import eu.most.uikit.Dates;
import eu.most.uikit.Row;
import eu.most.uikit.StatusNote;
import java.time.LocalDate;
import java.util.Map;

/**
 * Introduces an edition of a standard in two steps: fill it in, then read what it will do. Nothing
 * typed is lost on the way back.
 */
class Introduction extends Div {

    private final Standards standards;
    private final ModuleTitles titles;
    private final boolean replacesCurrent;
    private final StandardFields fields;
    private final StatusNote said = new StatusNote();
    private final Section form = new Section();
    private final Div effect = new Div();

    Introduction(
            Standards standards,
            ModuleTitles titles,
            boolean replacesCurrent,
            StandardFields fields) {
        this.standards = standards;
        this.titles = titles;
        this.replacesCurrent = replacesCurrent;
        this.fields = fields;
        addClassName("stack");
        form.addClassNames("card", "form", "stack");
        form.add(fields, said, button("foresee", "primary", this::foresee));
        effect.addClassName("stack");
        effect.setVisible(false);
        add(form, effect);
    }

    private void foresee() {
        if (!fields.check()) {
            said.refused(getTranslation("accreditation.introduce.check"));
            return;
        }
        Standard standard = fields.standard();
        switch (standards.foresee(new IntroduceStandard(standard, replacesCurrent))) {
            case IntroductionOutcome.Refused refused -> refuse(refused);
            case EffectForecast.Effect foreseen -> showEffect(standard, foreseen);
        }
    }

    private void introduce(Standard standard) {
        switch (standards.introduce(new IntroduceStandard(standard, replacesCurrent))) {
            case IntroductionOutcome.Refused refused -> refuse(refused);
            case IntroductionOutcome.Introduced introduced -> showDone(standard);
        }
    }

    private void refuse(IntroductionOutcome.Refused refused) {
        String why =
                switch (refused) {
                    case IntroductionOutcome.OverlapsEdition overlaps ->
                            getTranslation(
                                    "accreditation.introduce.overlaps",
                                    Map.of(
                                            "period",
                                            InForce.text(this, getLocale(), overlaps.inForce())));
                    case IntroductionOutcome.ChangesPastDays past ->
                            getTranslation(
                                    "accreditation.introduce.past",
                                    Map.of("earliest", day(past.earliest())));
                };
        fields.refuseFirstDay(why);
        said.refused(getTranslation("accreditation.introduce.check"));
        backToTheForm();
    }

    private void showEffect(Standard standard, EffectForecast.Effect foreseen) {
        UnorderedList lines = new UnorderedList();
        lines.add(line("judged", "count", foreseen.judged(), foreseen.day()));
        lines.add(line("losing", "count", foreseen.losing(), foreseen.day()));
        lines.add(line("gaining", "count", foreseen.gaining(), foreseen.day()));
        foreseen.previousUntil()
                .ifPresent(last ->
                        lines.add(
                                new ListItem(
                                        getTranslation(
                                                "accreditation.introduce.effect.previous",
                                                Map.of("date", day(last))))));
        Row actions =
                new Row(
                        button("confirm", "primary", () -> introduce(standard)),
                        button("back", "plain", this::backToTheForm));
        H2 heading = new H2(getTranslation("accreditation.introduce.effect"));
        heading.getElement().setAttribute("tabindex", "-1");
        Section card =
                new Section(
                        heading,
                        lines,
                        new Paragraph(getTranslation("accreditation.introduce.effect.known")),
                        actions);
        card.addClassNames("card", "stack");
        effect.removeAll();
        effect.add(card, new StandardCard(standard, titles));
        form.setVisible(false);
        effect.setVisible(true);
        heading.getElement().callJsFunction("focus");
    }

    private void showDone(Standard standard) {
        StatusNote done = new StatusNote();
        done.done(getTranslation("accreditation.introduce.done"));
        Anchor all =
                new Anchor(
                        "/" + AccreditationPages.STANDARDS,
                        getTranslation("accreditation.introduce.all"));
        all.addClassName("btn");
        effect.removeAll();
        effect.add(done, new StandardCard(standard, titles), all);
    }

    private void backToTheForm() {
        effect.setVisible(false);
        form.setVisible(true);
    }

    private ListItem line(String key, String argument, int number, LocalDate day) {
        return new ListItem(
                getTranslation(
                        "accreditation.introduce.effect." + key,
                        Map.of(argument, number, "date", day(day))));
    }

    private NativeButton button(String key, String look, Runnable action) {
        NativeButton button =
                new NativeButton(
                        getTranslation("accreditation.introduce." + key), click -> action.run());
        button.addClassNames("btn", look);
        return button;
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }
}
