package eu.most.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changed, by the content of the files, committed or not. */
final class Git {

    private Git() {}

    static boolean knows(String reference) throws IOException {
        return run(List.of("cat-file", "-e", reference + "^{tree}")).isPresent();
    }

    /** The tree that a file names; empty if there is none or git no longer has it. */
    static String noted(Path file) throws IOException {
        String tree = Files.exists(file) ? Files.readString(file).strip() : "";
        return !tree.isEmpty() && knows(tree) ? tree : "";
    }

    /** Paths that are not the same in both. */
    static Set<String> changed(String before, String after) throws IOException {
        String names =
                run(List.of("diff", "--name-only", "--no-renames", "-z", before, after))
                        .orElseThrow();
        Set<String> changed = new TreeSet<>(List.of(names.split("\0")));
        changed.remove("");
        return changed;
    }

    private static Optional<String> run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        Process git =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.onExit().join().exitValue() == 0 ? Optional.of(answer) : Optional.empty();
    }
}
