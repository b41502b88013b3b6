package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.accreditation.Threat;
import eu.most.kernel.LanguageTag;

/** Why services will fall, a sentence each; nothing is shown if that is not known. */
class ThreatReasons extends Div {

    ThreatReasons(Threat threat) {
        addClassNames("stack", "tight");
        setVisible(!threat.because().isEmpty());
        threat.because().forEach(reason -> add(new Paragraph(sentence(reason))));
    }

    private String sentence(Threat.Reason reason) {
        return getTranslation(
                "accreditation.threat." + reason.kind(),
                reason.facts(
                        getTranslation("accreditation.person.hidden"),
                        LanguageTag.of(getLocale())));
    }
}
