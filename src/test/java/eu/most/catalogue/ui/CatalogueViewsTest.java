package eu.most.catalogue.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@WholeApplication
class CatalogueViewsTest extends SpringBrowserlessTest {

    @BeforeEach
    void aTrainerReadsEnglish() {
        signIn(new Actor(PersonId.next(), "Ines Weber", Set.of(Role.TRAINER)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCatalogueShowsModulesAndProgrammes() {
        navigate("modules", ModulesView.class);

        assertThat(textsOf(H2.class)).contains("De-escalation", "Programmes");
        assertThat(textsOf(H3.class)).contains("Joint base training");
    }

    @Test
    void aReaderSeesTheCatalogueInTheirLanguage() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("cs"));

        navigate("modules", ModulesView.class);

        assertThat(textsOf(H1.class)).containsExactly("Moduly");
        assertThat(textsOf(H2.class)).contains("Deeskalace");
    }

    @Test
    void theSearchFindsAWordWithoutItsAccentsAndSaysWhenThereIsNone() {
        navigate("modules", ModulesView.class);

        test($(TextField.class).single()).setValue("DE-ÉSCAL");
        assertThat($(ModuleCard.class).all()).hasSize(1);

        test($(TextField.class).single()).setValue("<script>alert(1)</script>");
        assertThat($(ModuleCard.class).all()).isEmpty();
        assertThat(textsOf(H2.class)).contains("No module fits your search");
    }

    @Test
    void aModuleSaysWhatItGivesAndWhatItAsks() {
        navigate("modules/de-escalation", ModuleView.class);

        String page = textOf(getCurrentView().getElement());
        assertThat(page)
                .contains("60 minutes", "1 hour", "80%", "24 months", "Czech, English")
                .contains("10 questions");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .as("a trainer learns nothing here")
                .doesNotContain("/learn/de-escalation");
        assertThat($(StepList.class).single().getElement().getChild(1).getChildCount())
                .isEqualTo(6);
    }

    @Test
    void aModuleThatIsNotInTheReadersLanguageSaysSo() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("sl"));

        navigate("modules/de-escalation", ModuleView.class);

        assertThat(textsOf(Paragraph.class)).anyMatch(text -> text.contains("angleščina"));
        assertThat($(StepList.class).single().getElement().toString()).contains("lang=\"en\"");
    }

    @Test
    void theReportSaysWhatBecameOfEachPart() {
        navigate("modules/import", ImportReportView.class);

        assertThat($(OutcomeTable.class).single().getElement().getTextRecursively())
                .contains("modules/");
        assertThat($(NativeTableRow.class).all()).hasSizeGreaterThan(1);
    }

    private <T extends Component> List<String> textsOf(Class<T> type) {
        return $(type).all().stream().map(it -> textOf(it.getElement())).toList();
    }

    private static String textOf(Element element) {
        return element.getTextRecursively();
    }
}
