package eu.most.operations;

import eu.most.MostApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/**
 * The picture of the modules in the README: who uses whom, and how large each is at most, drawn
 * from the code itself. The foundation, which everybody may use, is left out, or the picture would
 * be a ball of wool.
 */
public final class ModulePicture {

    static final Path FOLDER = Path.of("src", "docs", "modules");
    static final Path SOURCE = FOLDER.resolve("modules.puml");
    static final Path DRAWN = FOLDER.resolve("modules.svg");

    private static final Set<String> FOUNDATION =
            Set.of("kernel", "access", "audit", "notifications", "texts", "uikit");

    private static final Pattern COMPONENT =
            Pattern.compile("\\[Component: Module](.* as Most\\.Most\\.(\\w+))$");

    /** Sizes are rounded up to so many lines, so that not every change draws another picture. */
    private static final long STEP = 500;

    private ModulePicture() {}

    /** What {@code ./most picture} does: draws the picture again. */
    public static void main(String[] arguments) throws IOException {
        // Another one on the test class path writes SVG that no browser draws.
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
        List<String> lines = ofTheCode();
        Files.createDirectories(FOLDER);
        Files.write(SOURCE, lines);
        try (OutputStream svg = Files.newOutputStream(DRAWN)) {
            new SourceStringReader(String.join("\n", lines))
                    .outputImage(svg, new FileFormatOption(FileFormat.SVG));
        }
        System.out.println(SOURCE + " and " + DRAWN + " match the code again: commit them.");
    }

    /** The picture as PlantUML text; the order of its lines depends on nothing but the names. */
    static List<String> ofTheCode() throws IOException {
        Path written = Path.of("target", "modules");
        new Documenter(
                        ApplicationModules.of(MostApplication.class),
                        Documenter.Options.defaults().withOutputFolder(written.toString()))
                .writeModulesAsPlantUml(
                        DiagramOptions.defaults()
                                .withStyle(DiagramStyle.UML)
                                .withDependencyTypes(
                                        DependencyType.USES_COMPONENT,
                                        DependencyType.EVENT_LISTENER,
                                        DependencyType.DEFAULT)
                                .withExclusions(ModulePicture::isFoundation));
        List<String> lines =
                new ArrayList<>(Files.readAllLines(written.resolve("components.puml")));
        // PlantUML's own layout: nothing else needs to be installed.
        lines.add(lines.indexOf("@startuml") + 1, "!pragma layout smetana");
        return lines.stream().map(ModulePicture::withSize).toList();
    }

    private static String withSize(String line) {
        Matcher component = COMPONENT.matcher(line);
        if (!component.find()) {
            return line;
        }
        long size = ModuleSize.lines(component.group(2).toLowerCase(Locale.ROOT));
        long rounded = (size + STEP - 1) / STEP * STEP;
        return component.replaceFirst("[up to %,d lines]$1".formatted(rounded));
    }

    private static boolean isFoundation(ApplicationModule module) {
        return FOUNDATION.contains(module.getIdentifier().toString());
    }

    static String sorted(List<String> lines) {
        return lines.stream().map(String::strip).sorted().collect(Collectors.joining("\n"));
    }
}
