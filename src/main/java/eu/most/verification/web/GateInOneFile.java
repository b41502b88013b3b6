package eu.most.verification.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the page at the gate is made of when it has to be one file: its styles, its scripts and
 * today's lists. A page on a disk cannot load modules, so each becomes a function that gives what
 * it exports.
 */
@Component
class GateInOneFile {

    private static final String FONT = "aura/fonts/InstrumentSans/InstrumentSans.woff2";
    private static final List<String> STYLES = List.of("tokens", "base", "gate");

    /** Each after those that it imports. */
    private static final List<String> SCRIPTS =
            List.of(
                    "base32",
                    "cbor",
                    "authority",
                    "signature",
                    "token",
                    "code",
                    "lists",
                    "check",
                    "scanner");

    private static final Pattern IMPORT_ALL =
            Pattern.compile("(?m)^import \\* as (\\w+) from '\\./(\\w+)\\.js';$");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (\\{[^}]+}) from '\\./(\\w+)\\.js';$");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export ((?:async )?(?:function|class|const) (\\w+))");

    private final GateFile lists;
    private final String style;
    private final String script;

    GateInOneFile(GateFile lists) {
        this.lists = lists;
        style = "<style>\n" + style() + "</style>";
        script = "<script type=\"module\">\n" + script() + "</script>";
    }

    /** Whole elements, none of them with anything in it that a stranger wrote. */
    record Parts(String style, String lists, String script) {}

    Parts parts() {
        return new Parts(
                style,
                "<script type=\"application/json\" id=\"brought\">" + lists.signed() + "</script>",
                script);
    }

    private static String style() {
        String font = "data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes(FONT));
        return STYLES.stream()
                .map(name -> text("styles/" + name + ".css"))
                .collect(Collectors.joining("\n"))
                .replace("../" + FONT, font);
    }

    private static String script() {
        return SCRIPTS.stream().map(GateInOneFile::asFunction).collect(Collectors.joining())
                + withImports(text("scripts/gate/page.js"));
    }

    private static String asFunction(String name) {
        String source = text("scripts/gate/" + name + ".js");
        String exported =
                EXPORT.matcher(source)
                        .results()
                        .map((MatchResult match) -> match.group(2))
                        .collect(Collectors.joining(", "));
        return "const module_%s = (() => {\n%sreturn {%s};\n})();\n"
                .formatted(name, EXPORT.matcher(withImports(source)).replaceAll("$1"), exported);
    }

    private static String withImports(String source) {
        String all = IMPORT_ALL.matcher(source).replaceAll("const $1 = module_$2;");
        return IMPORT.matcher(all).replaceAll("const $1 = module_$2;");
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        return GateWorker.bytes(GateWorker.SERVED + file);
    }
}
