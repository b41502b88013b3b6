package eu.most;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import eu.most.access.AsSystem;
import eu.most.kernel.DatabaseTime;
import eu.most.operations.ModuleSize;
import eu.most.signing.PreparedDocument;
import eu.most.signing.Seal;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;

/** The walls of the design, kept by the build. */
@Tag("rules")
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(MostApplication.class);
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("eu.most");

    @Test
    void modulesKeepToTheirWalls() {
        MODULES.verify();
    }

    @Test
    void everyModuleRootSaysWhatItOwnsAndThatNothingIsNull() {
        assertThat(MODULES)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(module ->
                        assertThat(module.getBasePackage().getAnnotation(NullMarked.class))
                                .as("package-info.java of %s", module.getIdentifier())
                                .isPresent());
    }

    /**
     * V1: whoever begins to seal something new gives it a kind, and whoever checks it a sentence.
     */
    @Test
    void everyUserOfTheSealIsKnown() {
        assertThat(
                        CLASSES
                                .get(Seal.class)
                                .getMethod("seal", PreparedDocument.class)
                                .getAccessesToSelf()
                                .stream()
                                .map(access -> access.getOriginOwner().getSimpleName()))
                .as("each with a case in SealedKindsTest")
                .containsOnly(
                        "CertificateRenderer",
                        "CertificateLetters",
                        "TableRenderer",
                        "CurrentSeal",
                        "SealSelfTest");
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void entitiesArePackagePrivate() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(CLASSES);
    }

    @Test
    void repositoriesArePackagePrivate() {
        classes().that().areAssignableTo(Repository.class).should().notBePublic().check(CLASSES);
    }

    @Test
    void vaadinStaysInTheUserInterface() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "eu.most.uikit..", "eu.most.portal..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
    }

    /**
     * Sessions stay where they are.
     *
     * @see "src/docs/decisions/0055-a-session-stays-on-its-node.md"
     */
    @Test
    void nothingPretendsThatItCouldBeSerialised() {
        noFields()
                .should()
                .haveName("serialVersionUID")
                .orShould()
                .haveModifier(JavaModifier.TRANSIENT)
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(CLASSES);
    }

    /** Fault S1: in another thread nobody acts, and nobody may do nothing. */
    @Test
    void whatIsHeardLaterIsDoneAsTheSystem() {
        methods()
                .that()
                .areAnnotatedWith(Async.class)
                .or()
                .areAnnotatedWith(ApplicationModuleListener.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(AsSystem.class)
                .check(CLASSES);
    }

    @Test
    void pointsInTimeGoIntoTablesAndBackInOneWay() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(DatabaseTime.class)
                .should()
                .callMethod(LocalDateTime.class, "ofInstant", Instant.class, ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "toInstant", ZoneOffset.class)
                .check(CLASSES);
    }

    /** A: what comes next plugs in; these modules know of no kind of activity. */
    @Test
    void noKindOfActivityIsKnownBelowIt() {
        noClasses()
                .that()
                .resideInAnyPackage("eu.most.catalogue..", "eu.most.learning..", "eu.most.items..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "eu.most.lesson..", "eu.most.quiz..", "eu.most.scenario.."))
                .check(CLASSES);
    }

    @Test
    void noKindOfActivityIsNamedBelowIt() {
        assertThat(CLASSES)
                .filteredOn(type ->
                        type.getPackageName()
                                .matches("eu\\.most\\.(catalogue|learning|items)\\b.*"))
                .hasSizeGreaterThan(100)
                .flatExtracting(ArchitectureTest::names)
                .noneMatch(name ->
                        name.toLowerCase(Locale.ROOT).matches(".*(lesson|quiz|scenario).*"));
    }

    /** Its own name, and those of all that it has. */
    private static List<String> names(JavaClass type) {
        return Stream.concat(
                        Stream.of(type.getSimpleName()),
                        type.getMembers().stream().map(JavaMember::getName))
                .toList();
    }

    @Test
    void noPackageUsesAnotherInACircle() {
        slices().matching("eu.most.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noRootPackageIsSoLargeThatThereIsASecondModuleInIt() {
        assertThat(
                        CLASSES.stream()
                                .filter(JavaClass::isTopLevelClass)
                                .filter(type -> !type.getSimpleName().equals("package-info"))
                                // what the build makes of a template
                                .filter(type -> !type.getSimpleName().startsWith("Jte"))
                                .collect(
                                        Collectors.groupingBy(
                                                JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(55));
    }

    @Test
    void noModuleIsSoLongThatNobodyReadsItWhole() {
        for (ApplicationModule module : MODULES) {
            String name = module.getIdentifier().toString();
            assertThat(ModuleSize.lines(name)).as("lines of %s", name).isBetween(1L, 6_500L);
        }
    }

    /** Writes a page on each module to target/modules. */
    @Test
    void everyModuleHasItsPage() {
        Path folder = Path.of("target", "modules");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModuleCanvases();
        assertThat(folder.resolve("module-learning.adoc")).exists();
    }
}
