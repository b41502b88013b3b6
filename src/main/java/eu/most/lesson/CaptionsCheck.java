package eu.most.lesson;

import eu.most.catalogue.spi.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks captions: cues with times, and text that only says who speaks and what is stressed. Styles
 * and regions are refused; the screen draws captions as the reader's device does.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT, the Web Video Text Tracks Format</a>
 */
final class CaptionsCheck {

    private static final Pattern HEAD = Pattern.compile("WEBVTT([ \\t].*)?");
    private static final String TIME = "([0-9]{2,}:)?[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}";
    private static final Pattern TIMES =
            Pattern.compile(TIME + "[ \\t]+-->[ \\t]+" + TIME + "([ \\t].*)?");
    private static final Pattern TAG = Pattern.compile("<[^>]*>?");
    private static final Pattern PLAIN_TAG = Pattern.compile("</?[ibu]>|<v [^<>&]+>|</v>");
    private static final Pattern DRAWN = Pattern.compile("(STYLE|REGION)[ \\t]*");

    private final String path;
    private final Problems problems;

    CaptionsCheck(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * Reports what is wrong.
     *
     * @param name of the recording
     */
    void check(String captions, String name) {
        String[] lines = captions.split("\n", -1);
        if (!HEAD.matcher(lines[0]).matches()) {
            problems.add(LessonProblem.NOT_CAPTIONS, path, 1, "name", name);
            return;
        }
        boolean hasCues = false;
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            if (line.contains("-->")) {
                hasCues = true;
                if (!TIMES.matcher(line).matches()) {
                    problems.add(LessonProblem.NOT_CAPTIONS, path, i + 1, "name", name);
                }
            } else if (DRAWN.matcher(line).matches() && lines[i - 1].isBlank()) {
                refuse(line.strip(), i + 1);
            } else {
                checkTags(line, i + 1);
            }
        }
        if (!hasCues) {
            problems.add(LessonProblem.NOT_CAPTIONS, path, 1, "name", name);
        }
    }

    private void checkTags(String line, int number) {
        Matcher tags = TAG.matcher(line);
        while (tags.find()) {
            if (!PLAIN_TAG.matcher(tags.group()).matches()) {
                refuse(tags.group(), number);
            }
        }
    }

    private void refuse(String feature, int line) {
        problems.add(LessonProblem.CAPTIONS_FEATURE, path, line, "feature", feature);
    }
}
