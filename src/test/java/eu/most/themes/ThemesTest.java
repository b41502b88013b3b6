package eu.most.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.documents.CertificateLayout;
import eu.most.documents.Colour;
import eu.most.documents.UndrawableCharacter.Fact;
import eu.most.documents.logos.LogoOutcome;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Themes from the first draft to the certificates that use them. */
@WholeApplication
class ThemesTest {

    private static final Actor TRAINER =
            new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));
    private static final TrainingModuleKey MODULE = new TrainingModuleKey("a-module-of-themes");

    @Autowired LearnersInTests learners;
    @Autowired Themes themes;
    @Autowired ThemePublishing publishing;
    @Autowired ThemePreview preview;
    @Autowired ThemeOfModule themeOfModule;
    @Autowired JdbcClient database;

    @Test
    void aPublishedVersionStaysAsItIsWhateverHappensToTheDraft() {
        ThemeId theme = aTheme(content(CertificateLayout.CHARTER, 0x5b2333));
        assertThat(publish(theme)).isEqualTo(new PublishOutcome.Published(1));
        choose(theme);
        ChosenTheme first = themeOfModule.of(MODULE).orElseThrow();

        edit(theme, content(CertificateLayout.LETTER, 0x113f56));

        assertThat(themeOfModule.of(MODULE)).contains(first);
        assertThat(details(theme).draftChanged()).isTrue();
        assertThat(publish(theme)).isEqualTo(new PublishOutcome.Published(2));
        ChosenTheme second = themeOfModule.of(MODULE).orElseThrow();
        assertThat(second.content().layout()).isEqualTo(CertificateLayout.LETTER);
        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(first.content().layout()).isEqualTo(CertificateLayout.CHARTER);
        assertThat(details(theme).draftChanged()).isFalse();
        assertThat(audited("certificate-theme:" + theme)).isEqualTo(2);
    }

    @Test
    void aModuleWithoutAThemeHasTheUsualLook() {
        ThemeId theme = aTheme(content(CertificateLayout.LETTER, 0x113f56));
        assertThatIllegalArgumentException().isThrownBy(() -> choose(theme));
        publish(theme);
        choose(theme);
        assertThat(themeOfModule.of(MODULE)).isPresent();
        assertThat(as(() -> themes.choices())).containsEntry(MODULE, theme);

        as(() -> {
            themes.choose(MODULE, Optional.empty());
            return true;
        });

        assertThat(themeOfModule.of(MODULE)).isEmpty();
        assertThat(as(() -> themes.choices())).doesNotContainKey(MODULE);
    }

    @Test
    void whatKeepsAThemeFromBeingPublishedIsSaidLanguageByLanguage() throws IOException {
        ThemeContent content = content(CertificateLayout.BRIDGE, 0x113f56);
        ThemeId theme =
                aTheme(
                        new ThemeContent(
                                content.layout(),
                                content.main(),
                                content.accent(),
                                null,
                                new ThemeTexts(
                                        Map.of(
                                                new LanguageTag("cs"), "Strom",
                                                new LanguageTag("de"), "Ein Baum",
                                                new LanguageTag("sl"), "Drevo")),
                                new ThemeTexts(Map.of(new LanguageTag("de"), "An 李 verliehen")),
                                ThemeTexts.NONE,
                                List.of(
                                        new ThemeSignatory(
                                                "Eva Žitná",
                                                new ThemeTexts(
                                                        Map.of(
                                                                new LanguageTag("cs"),
                                                                "ředitelka"))))));
        assertThat(as(() -> themes.takeLogo(theme, aPicture())))
                .isInstanceOf(LogoOutcome.Prepared.class);

        PublishOutcome outcome = publish(theme);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .hasSize(5)
                                        .contains(
                                                new ThemeFinding.LogoNotDescribed(
                                                        LanguageTag.ENGLISH),
                                                new ThemeFinding.NoOffice(
                                                        new LanguageTag("sl"), "Eva Žitná"))
                                        .anySatisfy(finding ->
                                                assertThat(finding)
                                                        .isInstanceOfSatisfying(
                                                                ThemeFinding.Undrawable.class,
                                                                undrawable ->
                                                                        assertThat(
                                                                                        undrawable
                                                                                                .character()
                                                                                                .fact())
                                                                                .isEqualTo(
                                                                                        Fact
                                                                                                .OPENING))));
        assertThat(details(theme).published()).isZero();
    }

    @Test
    void aPreviewIsThePictureOfACertificateWithTheLogo() throws IOException {
        ThemeId theme = aTheme(content(CertificateLayout.LETTER, 0x113f56));
        BufferedImage without = picture(theme, SampleName.USUAL);
        as(() -> themes.takeLogo(theme, aPicture()));
        BufferedImage with = picture(theme, SampleName.USUAL);

        assertThat(without.getWidth()).isBetween(1000, 1300);
        assertThat(difference(without, with)).isPositive();
        assertThat(difference(with, picture(theme, SampleName.LONGEST))).isPositive();
        as(() -> {
            themes.dropLogo(theme);
            return true;
        });
        assertThat(difference(without, picture(theme, SampleName.USUAL))).isZero();
    }

    @Test
    void editingTextsLeavesTheLogoWhereItIs() {
        ThemeId theme = aTheme(content(CertificateLayout.LETTER, 0x113f56));
        as(() -> themes.takeLogo(theme, aPicture()));

        edit(theme, content(CertificateLayout.BRIDGE, 0x5b2333));

        assertThat(details(theme).draft().logo()).isNotNull();
        assertThat(details(theme).draft().layout()).isEqualTo(CertificateLayout.BRIDGE);
    }

    @Test
    void nobodyElseMakesThemes() {
        ThemeId theme = aTheme(content(CertificateLayout.LETTER, 0x113f56));
        Actor trainee = new Actor(PersonId.next(), "N.", Set.of(Role.TRAINEE, Role.ACCREDITOR));

        assertThatThrownBy(() -> learners.as(trainee, () -> themes.find(theme)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> learners.as(trainee, () -> themes.begin("Mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> learners.as(trainee, () -> themes.takeLogo(theme, new byte[1])))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> learners.as(trainee, () -> publishing.publish(theme)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ThemeId aTheme(ThemeContent content) {
        ThemeId theme = as(() -> themes.begin("A theme"));
        edit(theme, content);
        return theme;
    }

    private void edit(ThemeId theme, ThemeContent content) {
        assertThat(as(() -> themes.edit(details(theme), "A theme", content))).isPresent();
    }

    private void choose(ThemeId theme) {
        as(() -> {
            themes.choose(MODULE, Optional.of(theme));
            return true;
        });
    }

    private PublishOutcome publish(ThemeId theme) {
        return as(() -> publishing.publish(theme));
    }

    private ThemeDetails details(ThemeId theme) {
        return as(() -> themes.find(theme)).orElseThrow();
    }

    private BufferedImage picture(ThemeId theme, SampleName name) throws IOException {
        byte[] file =
                preview.picture(details(theme).draft(), LanguageTag.ENGLISH, name).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private long audited(String subject) {
        return database.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = ?")
                .param(subject)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private <T> T as(Supplier<T> work) {
        return learners.as(TRAINER, work);
    }

    private static ThemeContent content(CertificateLayout layout, int main) {
        return new ThemeContent(
                layout,
                new Colour(main),
                new Colour(0x8a5a00),
                null,
                ThemeTexts.NONE,
                ThemeTexts.NONE,
                ThemeTexts.NONE,
                List.of());
    }

    private static byte[] aPicture() {
        BufferedImage picture = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return different;
    }
}
