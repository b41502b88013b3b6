package eu.most.lesson;

import eu.most.catalogue.KeyShape;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.RecordingFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Checks what the blocks of a lesson are made of which every language has. */
final class BlockCheck {

    /** With these, and with entries of this length, a checklist prints on one page. */
    private static final int FEWEST_ENTRIES = 2;

    private static final int MOST_ENTRIES = 15;
    private static final int LONGEST_ENTRY = 200;

    private final String path;
    private final Problems problems;

    BlockCheck(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    void check(BlockMarker marker, BlockQuote block) {
        switch (marker.kind()) {
            case CHECK -> checkCheck(marker, block);
            case REVEAL -> checkReveal(block);
            case CHECKLIST -> checkChecklist(block);
            case SORT -> checkSorting(block);
            case AUDIO, VIDEO -> checkRecording(marker, block);
            case SOURCES -> {
                if (Nodes.list(block).isEmpty() || block.getNext() != null) {
                    problem(LessonProblem.WRONG_SOURCES, block);
                }
            }
            default -> throw new IllegalArgumentException("checked elsewhere: " + marker);
        }
    }

    private void checkCheck(BlockMarker marker, BlockQuote block) {
        if (!KeyShape.fits(marker.argument())) {
            problem(LessonProblem.CHECK_OF_UNKNOWN_ITEM, block, "key", marker.argument());
        }
        if (!Nodes.content(block).isEmpty()) {
            problem(LessonProblem.CHECK_WITH_TEXT, block);
        }
    }

    private void checkReveal(BlockQuote block) {
        List<Node> content = Nodes.content(block);
        if (!Nodes.isTitle(content.getFirst())) {
            problem(LessonProblem.REVEAL_WITHOUT_TITLE, block);
        } else if (content.size() == 1) {
            problem(LessonProblem.EMPTY_REVEAL, block);
        }
    }

    private void checkChecklist(BlockQuote block) {
        List<String> entries = entries(block);
        if (entries.size() < FEWEST_ENTRIES
                || entries.size() > MOST_ENTRIES
                || entries.stream().anyMatch(String::isBlank)) {
            problem(LessonProblem.WRONG_CHECKLIST, block, "found", String.valueOf(entries.size()));
        }
        if (entries.stream().anyMatch(entry -> entry.length() > LONGEST_ENTRY)) {
            problem(
                    LessonProblem.LONG_CHECKLIST_ENTRY,
                    block,
                    "limit",
                    String.valueOf(LONGEST_ENTRY));
        }
    }

    private void checkSorting(BlockQuote block) {
        Optional<ListBlock> list = Nodes.list(block);
        List<String> sentences = entries(block);
        boolean hasTask = list.filter(it -> !Nodes.before(it).isBlank()).isPresent();
        if (!hasTask
                || !Nodes.isNumbered(list.get())
                || sentences.size() < LessonBlock.Sorting.FEWEST
                || sentences.size() > LessonBlock.Sorting.MOST
                || sentences.stream().anyMatch(String::isBlank)) {
            problem(LessonProblem.WRONG_SORTING, block, "found", String.valueOf(sentences.size()));
        }
        Set<String> seen = new HashSet<>();
        sentences.stream()
                .filter(sentence -> !seen.add(sentence))
                .forEach(twice -> problem(LessonProblem.SENTENCE_TWICE, block, "sentence", twice));
    }

    private void checkRecording(BlockMarker marker, BlockQuote block) {
        String name = marker.argument();
        boolean isFilm = marker.kind() == BlockMarker.Kind.VIDEO;
        if (!RecordingFile.isName(name) || RecordingFile.isFilm(name) != isFilm) {
            problem(LessonProblem.NOT_A_RECORDING, block, "name", name);
        }
    }

    private static List<String> entries(BlockQuote block) {
        return Nodes.list(block).map(Nodes::entries).orElse(List.of());
    }

    private void problem(LessonProblem kind, BlockQuote block, String... arguments) {
        problems.add(kind, path, Nodes.line(block), arguments);
    }
}
