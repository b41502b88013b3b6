package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.people.EmploymentCodes;
import eu.most.people.JoiningOutcome;
import eu.most.people.PeoplePages;
import eu.most.registry.Organisations;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.uikit.LineField;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Another employment of somebody who is here already and gave their code. */
@Route(PeoplePages.WITH_CODE)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class PersonWithCodeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EmploymentCodes codes;
    private final LineField code;
    private final EmploymentFields employment;

    PersonWithCodeView(EmploymentCodes codes, Organisations organisations, Clock clock) {
        this.codes = codes;
        addClassName("stack");
        code =
                new LineField("code", getTranslation("registry.join.code"), 200)
                        .withHint(getTranslation("registry.join.code.hint"));
        employment = new EmploymentFields(organisations, clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String title = getTranslation("registry.join");
        add(
                new RegistryParts("people"),
                new PageHeader(title, getTranslation("registry.join.lead")),
                new FormCard(
                        getTranslation("registry.person.employ"),
                        getTranslation("registry.person.employ.action"),
                        this::join,
                        code,
                        employment));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", getTranslation("registry.join")));
    }

    private void join() {
        boolean typed = code.check(!code.text().isEmpty(), text("mistyped"));
        if (!employment.check() | !typed) {
            return;
        }
        switch (codes.employ(code.text(), employment.terms())) {
            case JoiningOutcome.Joined joined ->
                    getUI().ifPresent(ui -> ui.navigate(PeoplePages.person(joined.person())));
            case JoiningOutcome.AlreadyEmployed() -> employment.refuseEmployer(text("already"));
            case JoiningOutcome.NotACode() -> code.check(false, text("mistyped"));
            case JoiningOutcome.NotGood() -> code.check(false, text("not-good"));
            case JoiningOutcome.OneSelf() -> code.check(false, text("oneself"));
            case JoiningOutcome.TryLater(Duration in) ->
                    code.check(
                            false,
                            getTranslation(
                                    "registry.join.later", Map.of("minutes", in.toMinutes() + 1)));
        }
    }

    private String text(String key) {
        return getTranslation("registry.join." + key);
    }
}
