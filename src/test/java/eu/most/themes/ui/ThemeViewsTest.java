package eu.most.themes.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.QueryParameters;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.documents.CertificateLayout;
import eu.most.documents.Colour;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeId;
import eu.most.themes.Themes;
import eu.most.uikit.NativeFormTest;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Themes as trainers make them. */
@WholeApplication
class ThemeViewsTest extends NativeFormTest {

    private static final Actor TRAINER =
            new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));

    @Autowired private Themes themes;

    @BeforeEach
    void aTrainerIsSignedIn() {
        signIn(TRAINER);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTrainerBeginsAThemeAndEveryChangeOfItIsKept() {
        navigate("certificate-themes", ThemesView.class);
        type("new-theme", "Oak");
        click("Start a theme");
        assertThat(getCurrentView()).isInstanceOf(ThemeView.class);
        ThemeId theme = shown();

        type("main", "#5b2333");
        type("signatory-1", "Eva Žitná");
        type("office-1-cs", "ředitelka");
        type("opening-cs", "Akademie uděluje toto osvědčení");
        choose("layout", "Charter: formal, in a frame");

        assertThat(page()).contains("Draft saved", "Contrast on paper 12.1 : 1");
        ThemeDetails kept = themes.find(theme).orElseThrow();
        assertThat(kept.name()).isEqualTo("Oak");
        assertThat(kept.draft().main()).isEqualTo(new Colour(0x5b2333));
        assertThat(kept.draft().layout()).isEqualTo(CertificateLayout.CHARTER);
        assertThat(kept.draft().opening().on(new LanguageTag("cs")))
                .contains("Akademie uděluje toto osvědčení");
        assertThat(kept.draft().signatories()).hasSize(1);
        navigate("certificate-themes", ThemesView.class);
        assertThat(page()).contains("Oak", "Draft", "not yet");
    }

    @Test
    void aColourThatNobodyCanReadIsRefusedWithItsRatioAndNotKept() {
        ThemeId theme = aTheme();

        type("main", "#c0d8e0");

        assertThat(errors())
                .containsExactly(
                        "Too light to read: the contrast is 1.4 : 1, at least 4.5 : 1 is needed."
                                + " Choose a darker colour.");
        assertThat(page()).contains("Not saved");
        assertThat(themes.find(theme).orElseThrow().draft().main()).isEqualTo(new Colour(0x1a5876));
        type("main", "#1a587");
        assertThat(errors()).singleElement().asString().startsWith("Enter a colour as six digits");
        type("main", "#123456");
        assertThat(errors()).isEmpty();
        assertThat(themes.find(theme).orElseThrow().draft().main()).isEqualTo(new Colour(0x123456));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        ThemeId theme = aTheme();
        ThemeDetails before = themes.find(theme).orElseThrow();
        assertThat(themes.edit(before, "Theirs", before.draft())).isPresent();

        type("main", "#123456");

        assertThat(page()).contains("somebody else has changed this theme", "Open their version");
        assertThat(themes.find(theme).orElseThrow())
                .satisfies(now -> assertThat(now.name()).isEqualTo("Theirs"))
                .satisfies(now -> assertThat(now.draft()).isEqualTo(before.draft()));
    }

    @Test
    void aCharacterThatCannotBeDrawnIsNamedAtItsField() {
        aTheme();

        type("opening-en", "Awarded by 李 to");

        assertThat(errors())
                .containsExactly(
                        "These cannot appear on a certificate: 李 (U+674E). Latin, Greek and"
                                + " Cyrillic letters can.");
    }

    @Test
    void thePictureChangesWithTheDraft() {
        aTheme();
        String before = $(Image.class).single().getSrc();

        type("main", "#5b2333");
        String coloured = $(Image.class).single().getSrc();
        choose("preview-language", "German");

        assertThat(coloured).isNotEqualTo(before);
        assertThat($(Image.class).single().getSrc()).isNotEqualTo(coloured);
        assertThat($(Image.class).single().getAlt()).contains("A sample certificate in this theme");
    }

    @Test
    void aThemeIsPublishedAndAModuleUsesIt() {
        ThemeId theme = aTheme();

        click("Publish the draft");

        assertThat(page()).contains("Version 1 is published. Modules can use it.");
        navigate("certificate-themes", ThemesView.class);
        assertThat(page()).contains("version 1");
        assertThat(page()).contains("Which module uses which theme");
        assertThat(themes.find(theme).orElseThrow().published()).isEqualTo(1);
    }

    @Test
    void whatKeepsAThemeFromBeingPublishedIsListed() {
        aTheme();
        type("signatory-1", "Eva Žitná");

        click("Publish the draft");

        assertThat(page())
                .contains("Not published:", "Czech: Eva Žitná has no position.", "German: Eva");
    }

    @Test
    void aFileThatIsNoLogoIsSaidToBeNone() {
        ThemeId theme = aTheme();

        opened(theme, "DAMAGED");
        assertThat(page()).contains("The picture cannot be read.");
        opened(theme, "nonsense");
        assertThat(page()).doesNotContain("nonsense", "!certificates");
    }

    @Test
    void aThemeThatIsNotThereLeadsNowhere() {
        assertThatThrownBy(() -> navigate("certificate-themes/x", ThemeView.class))
                .hasMessageContaining("NotFoundPage");
    }

    @Test
    void aTraineeMakesNoThemes() {
        signIn(new Actor(PersonId.next(), "N.", Set.of(Role.TRAINEE)));

        assertThatThrownBy(() -> navigate("certificate-themes", ThemesView.class))
                .hasMessageContaining("WrongRolePage");
    }

    private ThemeId aTheme() {
        ThemeId theme = themes.begin("A theme");
        navigate("certificate-themes/" + theme, ThemeView.class);
        return theme;
    }

    private static void opened(ThemeId theme, String logo) {
        UI.getCurrent().navigate("certificate-themes/" + theme, QueryParameters.of("logo", logo));
    }

    private ThemeId shown() {
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return ThemeId.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    private void choose(String id, String item) {
        element(id)
                .getChildren()
                .filter(option -> option.getText().equals(item))
                .findFirst()
                .ifPresent(
                        option -> element(id).setProperty("value", option.getAttribute("value")));
    }
}
