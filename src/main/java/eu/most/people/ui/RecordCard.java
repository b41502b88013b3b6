package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eu.most.people.EmploymentDetails;
import eu.most.people.PersonDetails;
import eu.most.people.PersonRecord;
import eu.most.texts.LatinName;
import eu.most.uikit.Facts;
import java.util.Map;

/** One of two records to compare, all that is known under it. */
class RecordCard extends Div {

    RecordCard(String heading, PersonRecord record) {
        PersonDetails person = record.person();
        Facts facts =
                new Facts()
                        .with(getTranslation("registry.column.name"), person.formalName())
                        .with(
                                getTranslation("registry.person.latin"),
                                person.inLatin().map(LatinName::display).orElse("–"))
                        .with(
                                getTranslation("registry.column.email"),
                                person.email()
                                        .map(Object::toString)
                                        .orElseGet(
                                                () -> getTranslation("registry.person.no-email")))
                        .with(getTranslation("registry.merge.account"), account(record));
        record.kept()
                .forEach(one ->
                        facts.with(getTranslation(one.nameKey()), String.valueOf(one.count())));
        Div work = new Div();
        record.employments().forEach(one -> work.add(new Div(employment(one))));
        if (record.employments().isEmpty()) {
            work.setText(getTranslation("registry.person.employments.none"));
        }
        facts.with(getTranslation("registry.person.employments"), work);
        addClassNames("card", "stack");
        add(new H2(heading), facts);
    }

    private String account(PersonRecord record) {
        return record.account()
                .map(account ->
                        getTranslation(
                                account.isOpen()
                                        ? "registry.merge.account.open"
                                        : "registry.merge.account.closed",
                                Map.of("name", account.userName())))
                .orElseGet(() -> getTranslation("registry.merge.account.none"));
    }

    private String employment(EmploymentDetails one) {
        return one.line() + ", " + Periods.text(this, getLocale(), one.period());
    }
}
