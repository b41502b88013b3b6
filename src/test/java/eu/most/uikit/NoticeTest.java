package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P3: words stood one letter wide in the column that is meant for the sign. */
class NoticeTest {

    private static final List<String> ONLY_HERE = List.of("Notice.java", "notice.jte");

    private static final Pattern IN_A_TEMPLATE = Pattern.compile("class=\"([^\"]* )?note[ \"]");
    private static final Pattern IN_JAVA =
            Pattern.compile("(addClassNames?|setClassName)\\((\"[^\"]*\",\\s*)*\"note\"");

    @Test
    void hasItsWordsBesideTheSignAndNeverInItsColumn() {
        Component notice = new Notice(Notice.Kind.WARNING, "Not translated yet");

        assertThat(notice.getElement().getAttribute("class")).isEqualTo("note warn");
        assertThat(notice.getElement().getChildCount()).isEqualTo(2);
        assertThat(notice.getElement().getChild(0).getAttribute("class")).contains("warning");
        assertThat(notice.getElement().getChild(1).getTextRecursively())
                .isEqualTo("Not translated yet");
    }

    @Test
    void noScreenAndNoPageWritesItsClassItself() throws IOException {
        List<String> free = new ArrayList<>();
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> scripts = Files.walk(Path.of("frontend"))) {
            for (Path file : Stream.of(java, templates, scripts).flatMap(all -> all).toList()) {
                if (writesTheClass(file)) {
                    free.add(file.toString());
                }
            }
        }
        assertThat(free).isEmpty();
    }

    private static boolean writesTheClass(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.matches(".*\\.(java|jte|ts)") || ONLY_HERE.contains(name)) {
            return false;
        }
        String source = Files.readString(file);
        return IN_A_TEMPLATE.matcher(source).find() || IN_JAVA.matcher(source).find();
    }
}
