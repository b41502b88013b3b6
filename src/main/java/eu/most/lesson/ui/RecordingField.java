package eu.most.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.catalogue.ModuleVersion;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.LessonPages;
import eu.most.uikit.Markup;
import java.util.Map;

/**
 * Something to hear or see, with the controls of the browser, captions, and what is said in it to
 * be read. Nothing is loaded before somebody starts it.
 */
class RecordingField extends Section {

    /**
     * @param wanted the language of the lesson; captions and text in another say so
     */
    RecordingField(LessonBlock.Recording recording, ModuleVersion module, LanguageTag wanted) {
        String heading =
                getTranslation(
                        recording.isVideo()
                                ? "learning.recording.video"
                                : "learning.recording.audio");
        addClassNames("recording", "stack");
        setAriaLabel(heading);
        getElement().setAttribute("lang", getLocale().getLanguage());
        Paragraph title = new Paragraph(heading);
        title.addClassName("label");
        add(title, new TrustedHtml(player(recording, module, heading), "no-print"));
        recording
                .captions()
                .filter(captions -> !captions.language().equals(wanted))
                .ifPresent(captions ->
                        add(onlyIn("learning.recording.captions-only-in", captions.language())));
        add(new TrustedHtml(transcript(recording)));
        if (!recording.language().equals(wanted)) {
            add(onlyIn("learning.recording.text-only-in", recording.language()));
        }
    }

    private String player(LessonBlock.Recording recording, ModuleVersion module, String heading) {
        String tag = recording.isVideo() ? "video" : "audio";
        Markup markup =
                new Markup()
                        .tags("<" + tag + " controls preload=\"none\" src=\"/")
                        .text(LessonPages.recording(module.key(), module.id(), recording.name()))
                        .tags("\" aria-label=\"")
                        .text(heading)
                        .tags("\">");
        recording
                .captions()
                .filter(_ -> recording.isVideo())
                .ifPresent(captions ->
                        markup.tags("<track kind=\"captions\" default src=\"/")
                                .text(
                                        LessonPages.captions(
                                                module.key(),
                                                module.id(),
                                                recording.name(),
                                                captions.language()))
                                .tags("\" srclang=\"" + captions.language() + "\" label=\"")
                                .text(
                                        captions.language()
                                                .locale()
                                                .getDisplayName(captions.language().locale()))
                                .tags("\">"));
        return markup.tags("</" + tag + ">").toString();
    }

    private String transcript(LessonBlock.Recording recording) {
        return new Markup()
                        .tags("<details class=\"reveal\"><summary>")
                        .text(getTranslation("learning.recording.text"))
                        .tags(
                                "</summary><div class=\"stack\" lang=\""
                                        + recording.language()
                                        + "\">")
                        .toString()
                + recording.html()
                + "</div></details>";
    }

    private Div onlyIn(String key, LanguageTag language) {
        Div notice =
                new Div(
                        getTranslation(
                                key,
                                Map.of("language", language.locale().getDisplayName(getLocale()))));
        notice.addClassName("small");
        return notice;
    }
}
