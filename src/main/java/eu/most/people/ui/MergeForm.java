package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.kernel.PersonId;
import eu.most.people.MergeOutcome;
import eu.most.people.Merging;
import eu.most.people.PersonRecord;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.StatusNote;
import eu.most.uikit.TickBoxes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Two records side by side, and the act that makes one of them. */
class MergeForm extends Div {

    private final Merging merging;
    private final List<PersonRecord> both;
    private final Consumer<PersonId> merged;
    private final ChoiceField<PersonRecord> stays;
    private final TickBoxes<Boolean> sure;
    private final StatusNote said = new StatusNote();

    /**
     * @param merged hears which record stayed
     */
    MergeForm(Merging merging, List<PersonRecord> both, Consumer<PersonId> merged) {
        this.merging = merging;
        this.both = both;
        this.merged = merged;
        stays =
                new ChoiceField<>(
                        "stays", getTranslation("registry.merge.stays"), both, this::heading);
        // Of two that weigh the same the one that the officer came from.
        PersonRecord first = both.getFirst();
        PersonRecord second = both.getLast();
        stays.choose(PersonRecord.BY_WEIGHT.compare(second, first) > 0 ? second : first);
        sure =
                new TickBoxes<>(
                        "sure",
                        getTranslation("registry.merge.sure"),
                        null,
                        List.of(true),
                        _ -> getTranslation("registry.merge.sure.yes"));
        Div records = new Div();
        records.addClassName("grid");
        both.forEach(one -> records.add(new RecordCard(heading(one), one)));
        NativeButton act = new NativeButton(getTranslation("registry.merge.action"), _ -> merge());
        act.addClassNames("btn", "danger");
        Div form =
                new Div(
                        new H2(getTranslation("registry.merge.what")),
                        new Paragraph(getTranslation("registry.merge.what.lead")),
                        new Paragraph(getTranslation("registry.merge.what.stays")),
                        stays,
                        sure,
                        said,
                        act);
        form.addClassNames("card", "form", "stack");
        addClassName("stack");
        add(records, form);
    }

    private String heading(PersonRecord record) {
        return getTranslation(
                "registry.merge.record",
                Map.of("number", both.indexOf(record) + 1, "name", record.person().displayName()));
    }

    private void merge() {
        boolean chosen = stays.check(getTranslation("registry.choose"));
        if (!sure.check(getTranslation("registry.merge.sure.error")) | !chosen) {
            return;
        }
        PersonRecord into = stays.chosen().orElseThrow();
        PersonRecord from = both.getFirst().equals(into) ? both.getLast() : both.getFirst();
        switch (merging.merge(from.person().id(), into.person().id())) {
            case MergeOutcome.Merged() -> merged.accept(into.person().id());
            case MergeOutcome.OneSelf() -> refuse("oneself", Map.of());
            case MergeOutcome.SameRecord() -> refuse("same", Map.of());
            case MergeOutcome.Gone() -> refuse("gone", Map.of());
            case MergeOutcome.BothSignIn(String one, String other) ->
                    refuse("both-sign-in", Map.of("one", one, "other", other));
            case MergeOutcome.AccountWouldGo(String userName) ->
                    refuse("account-would-go", Map.of("name", userName));
        }
        sure.choose(Set.of());
    }

    private void refuse(String why, Map<String, Object> words) {
        said.refused(getTranslation("registry.merge." + why, words));
    }
}
