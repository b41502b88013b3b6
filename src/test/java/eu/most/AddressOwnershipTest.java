package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * An address belongs to the module that has something there. Others take it from its {@code
 * …Pages}, or, where they may not depend on it, from {@code PageLinks}: a literal would stay behind
 * when the page moves.
 */
@Tag("rules")
class AddressOwnershipTest {

    /**
     * Printed on paper, signed or given away: a fact of the module that does so. {@code verifylog}
     * is for outsiders and depends on nothing.
     */
    private static final Map<String, Set<String>> WRITTEN_DOWN =
            Map.of(
                    "verify", Set.of("documents"),
                    "V/", Set.of("documents"),
                    "shared/", Set.of("certificates"),
                    ".well-known/most/", Set.of("kernel", "verifylog"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("eu.most");

    @Test
    void noModuleSpellsAnAddressOfAnother() {
        Owners owners = Owners.known();
        List<String> others = new ArrayList<>();
        for (Path file : SourceLiterals.files()) {
            for (String literal : SourceLiterals.of(file)) {
                Set<String> whose = owners.of(literal);
                if (!whose.isEmpty() && !whose.contains(SourceLiterals.module(file))) {
                    others.add("%s spells \"%s\" of %s".formatted(file, literal, whose));
                }
            }
        }
        assertThat(others).isEmpty();
    }

    /** Else the rule would be green because nothing is read any more. */
    @Test
    void theAddressesOfMostModulesAreKnown() {
        Owners owners = Owners.known();
        assertThat(owners.screens()).hasSizeGreaterThan(25);
        assertThat(owners.all()).hasSizeGreaterThan(50);
        assertThat(owners.all().values().stream().flatMap(Set::stream).distinct())
                .hasSizeGreaterThan(12);
        assertThat(owners.of("/registry/people/")).containsExactly("people");
        assertThat(owners.of("registry/people?q=")).containsExactly("people");
        assertThat(owners.of("/registry/prisons/")).containsExactly("registry");
        assertThat(owners.of("/verify?lang=cs")).contains("verification");
        assertThat(owners.of("/verifying")).isEmpty();
    }

    /**
     * Modules by what stands before the first variable of their addresses, without the first slash.
     *
     * @param screens those to which a screen leads, which may do without the slash
     */
    private record Owners(Map<String, Set<String>> screens, Map<String, Set<String>> all) {

        static Owners known() {
            Map<String, Set<String>> screens = new TreeMap<>();
            Map<String, Set<String>> all = new TreeMap<>();
            WRITTEN_DOWN.forEach(
                    (address, modules) -> modules.forEach(module -> add(all, address, module)));
            for (JavaClass type : CLASSES) {
                String module =
                        type.getPackageName().replaceFirst("^eu\\.most\\.?", "").split("\\.")[0];
                type.tryGetAnnotationOfType(Route.class)
                        .map(Route::value)
                        .ifPresent(address -> {
                            add(screens, address, module);
                            add(all, address, module);
                        });
                mappings(type).forEach(address -> add(all, address, module));
            }
            return new Owners(screens, all);
        }

        private static void add(Map<String, Set<String>> owners, String address, String module) {
            String beginning = address.replaceFirst("^/", "").split("[:{]", 2)[0];
            if (!beginning.isEmpty()) {
                owners.computeIfAbsent(beginning, _ -> new TreeSet<>()).add(module);
            }
        }

        /**
         * Who has an address that begins like this literal, by the longest; nobody if it is none.
         */
        Set<String> of(String literal) {
            boolean absolute = literal.startsWith("/");
            String path = absolute ? literal.substring(1) : literal;
            // A word alone may mean anything.
            if (!absolute && !path.matches("[a-z-]+[/?].*")) {
                return Set.of();
            }
            return (absolute ? all : screens)
                    .entrySet().stream()
                            .filter(owner -> begins(path, owner.getKey()))
                            .max(Comparator.comparingInt(owner -> owner.getKey().length()))
                            .map(Map.Entry::getValue)
                            .orElse(Set.of());
        }

        private static boolean begins(String path, String address) {
            return path.startsWith(address)
                    && (address.endsWith("/")
                            || path.length() == address.length()
                            || "/?#".indexOf(path.charAt(address.length())) >= 0);
        }
    }

    private static Stream<String> mappings(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .filter(annotation ->
                        Set.of(GetMapping.class.getName(), PostMapping.class.getName())
                                .contains(annotation.getRawType().getName()))
                .flatMap(AddressOwnershipTest::paths);
    }

    private static Stream<String> paths(JavaAnnotation<?> mapping) {
        return Stream.of("value", "path")
                .flatMap(name -> mapping.get(name).stream())
                .flatMap(paths -> Arrays.stream((Object[]) paths))
                .map(String::valueOf);
    }
}
