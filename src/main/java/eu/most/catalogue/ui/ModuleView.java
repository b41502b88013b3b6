package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.EnrolmentStatus;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.SelfEnrolment;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.Wording;
import eu.most.catalogue.spi.ContentFormats;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Dates;
import eu.most.uikit.Facts;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.Notice;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Row;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module is about and what it asks, before one starts it. */
@Route(CataloguePages.MODULES + "/:module")
@PermitAll
class ModuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final SelfEnrolment enrolment;
    private final ContentFormats formats;
    private final PageLinks links;
    private final Clock clock;
    private String title = "";

    ModuleView(
            Catalogue catalogue,
            SelfEnrolment enrolment,
            ContentFormats formats,
            PageLinks links,
            Clock clock) {
        this.catalogue = catalogue;
        this.enrolment = enrolment;
        this.formats = formats;
        this.links = links;
        this.clock = clock;
        addClassNames("stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get("module")
                        .flatMap(TrainingModuleKey::find)
                        .flatMap(catalogue::latest)
                        .orElseThrow(() -> new NotFoundException("a training module")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private void show(ModuleVersion module) {
        removeAll();
        ModuleTexts texts = module.texts(LanguageTag.of(getLocale()));
        title = texts.title();
        add(new Anchor("/" + CataloguePages.MODULES, getTranslation("catalogue.module.back")));
        PageHeader header = new PageHeader(texts.title(), texts.summary());
        add(Words.in(texts.language(), getLocale(), header), status(module.key()));
        sayWhatIsNotTranslated(module, texts);
        module.cover()
                .ifPresent(file ->
                        texts.coverDescription()
                                .ifPresent(description ->
                                        add(cover(module.picturePath(file), description))));
        add(facts(module), outcomes(module, texts), new StepList(module, texts, formats));
    }

    /** Whether one has begun or completed it, what came of it, and the way in. */
    private Div status(TrainingModuleKey module) {
        Div way = new Div();
        way.addClassName("stack");
        enrolment
                .status(module)
                .ifPresentOrElse(
                        status -> addWay(way, module, status),
                        () -> {
                            if (enrolment.canBegin()) {
                                addBeginning(way, module);
                            }
                        });
        return way;
    }

    private void addBeginning(Div way, TrainingModuleKey module) {
        NativeButton begin =
                new NativeButton(
                        getTranslation("catalogue.module.start"),
                        click -> {
                            enrolment.begin(module);
                            getUI().ifPresent(ui ->
                                    ui.navigate(links.path(LinkedPage.LEARNING, module)));
                        });
        begin.addClassNames("btn", "primary");
        Paragraph pause = new Paragraph(getTranslation("catalogue.module.pause"));
        pause.addClassName("small");
        way.add(begin, pause);
    }

    private void addWay(Div way, TrainingModuleKey module, EnrolmentStatus status) {
        String action = status.isInProgress() ? "go-on" : "look-back";
        Anchor open =
                new Anchor(
                        "/" + links.path(LinkedPage.LEARNING, module),
                        getTranslation("catalogue.module." + action));
        open.addClassNames("btn", "primary");
        Row ways = new Row(open);
        status.certificate().ifPresent(certificate -> ways.add(to(certificate)));
        said(status).map(Paragraph::new).ifPresent(way::add);
        way.add(ways);
    }

    private Optional<String> said(EnrolmentStatus status) {
        Optional<String> worth = status.certificate().map(this::said);
        return status.completedAt()
                .map(at -> at.atZone(clock.getZone()).toLocalDate())
                .map(day -> said("catalogue.module.completed", "date", day))
                .map(completed -> worth.map(text -> completed + " " + text).orElse(completed));
    }

    private String said(EnrolmentStatus.Certificate certificate) {
        return certificate
                .lastDay()
                .map(day -> said(certificate.textKey(), "until", day))
                .orElseGet(() -> getTranslation(certificate.textKey()));
    }

    private String said(String key, String name, LocalDate day) {
        return getTranslation(key, Map.of(name, Dates.day(day, getLocale())));
    }

    private Anchor to(EnrolmentStatus.Certificate certificate) {
        Anchor link =
                new Anchor(
                        "/" + certificate.path(), getTranslation("catalogue.module.certificate"));
        link.addClassName("btn");
        return link;
    }

    private void sayWhatIsNotTranslated(ModuleVersion module, ModuleTexts texts) {
        boolean isOther = !texts.language().equals(LanguageTag.of(getLocale()));
        if (isOther || !texts.isComplete()) {
            LanguageTag shown = isOther ? texts.language() : module.sourceLanguage();
            add(
                    new Notice(
                            Notice.Kind.TOLD,
                            getTranslation(
                                    isOther
                                            ? "catalogue.module.fallback"
                                            : "catalogue.module.partly",
                                    Map.of(
                                            "language",
                                            Words.languages(List.of(shown), getLocale())))));
        }
    }

    private Image cover(String path, Wording description) {
        Image picture = new Image(path, description.text());
        picture.addClassName("cover");
        return Words.in(description.language(), getLocale(), picture);
    }

    private Facts facts(ModuleVersion module) {
        return new Facts()
                .with(
                        getTranslation("catalogue.module.for"),
                        new AudienceSigns(module.sectors(), module.joint()))
                .with(
                        getTranslation("catalogue.module.time"),
                        getTranslation("catalogue.minutes", Map.of("minutes", module.minutes())))
                .with(
                        getTranslation("catalogue.module.credit"),
                        getTranslation("catalogue.hours", Map.of("hours", module.hours())))
                .with(
                        getTranslation("catalogue.module.pass-mark"),
                        getTranslation(
                                "catalogue.percent", Map.of("percent", module.passMark().value())))
                .with(
                        getTranslation("catalogue.module.validity"),
                        getTranslation(
                                "catalogue.months", Map.of("months", module.validityMonths())))
                .with(
                        getTranslation("catalogue.module.languages"),
                        Words.languages(module.languages(), getLocale()))
                .with(getTranslation("catalogue.module.version"), module.version().toString());
    }

    private Section outcomes(ModuleVersion module, ModuleTexts texts) {
        UnorderedList list = new UnorderedList();
        module.outcomes().stream()
                .map(outcome -> texts.outcome(outcome.key()))
                .map(text -> Words.in(text.language(), getLocale(), new ListItem(text.text())))
                .forEach(list::add);
        Section section = new Section(new H2(getTranslation("catalogue.module.outcomes")), list);
        section.addClassName("stack");
        return section;
    }
}
