package eu.most.backlog.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.task.Task;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.backlog.Backlog;
import eu.most.kernel.PersonId;
import eu.most.uikit.Messages;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.event.TransactionalEventListener;

/** S3: what waits, as an administrator sees it. */
@WholeApplication
class BacklogViewTest extends SpringBrowserlessTest {

    private static final String LISTENER =
            "eu.most.certificates.CertificateOnCompletion.on(eu.most.learning.ModuleCompleted)";

    @Autowired JdbcClient database;
    @Autowired Backlog backlog;
    @Autowired Messages messages;
    @Autowired HealthEndpoint health;
    @Autowired ApplicationContext context;
    @Autowired List<Task<?>> tasks;

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT = 'waits'").update();
        database.sql("DELETE FROM scheduled_tasks WHERE task_name = 'gate-lists'").update();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void everyTextIsThereInEachLanguage(String language) {
        waits("certificates.waiting.name.reason");
        waits("certificates.waiting.text.reason");
        waits("certificates.waiting.key.reason");
        waits("backlog.reason.database");
        waits("backlog.reason.left-behind");
        waits("backlog.reason.program");
        fails();
        open(language);

        assertThat(page()).doesNotContain("!backlog", "!certificates", "{");
    }

    @Test
    void whatWaitsIsShownWithItsReasonAndTriedAgainAtAClick() {
        PersonId person = waits("certificates.waiting.name.reason");
        fails();
        open("en");

        assertThat(page())
                .contains("Issue the certificate for a completed module", "U+1F642")
                .contains("Print tonight’s gate lists");
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("registry/people/" + person);

        test($(NativeButton.class).withText("Try all again now").single()).click();

        assertThat(page()).contains("tried again within a few seconds");
        assertThat(
                        database.sql(
                                        """
                                        SELECT (SELECT COUNT(*) FROM waiting_work WHERE due_at > UTC_TIMESTAMP(6))
                                          + (SELECT COUNT(*) FROM scheduled_tasks
                                             WHERE task_name = 'gate-lists' AND execution_time > UTC_TIMESTAMP(6))
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void whereNothingWaitsThePageSaysSo() {
        database.sql("DELETE FROM waiting_work").update();
        database.sql("UPDATE scheduled_tasks SET consecutive_failures = 0").update();
        open("en");

        assertThat(page()).contains("Nothing is waiting").doesNotContain("Try all again now");
    }

    @Test
    void theOldestIsAFigureOfHealthThatLeavesTheNodeReady() {
        database.sql("DELETE FROM waiting_work").update();
        assertThat(status("work")).isEqualTo(Status.UP);

        waits("backlog.reason.program");
        database.sql("UPDATE waiting_work SET failed_at = UTC_TIMESTAMP(6) - INTERVAL 16 MINUTE")
                .update();

        assertThat(status("work")).isEqualTo(Status.DOWN);
        assertThat(status("readiness")).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseSeesIt(Role role) {
        signIn(new Actor(PersonId.next(), "Somebody", Set.of(role)));

        for (Runnable act :
                List.<Runnable>of(
                        backlog::count,
                        () -> backlog.oldest(1),
                        backlog::failingWork,
                        backlog::tryNow)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
    }

    /** A new listener or task without a text is found here. */
    @Test
    void everyListenerAndEveryTaskHasAName() {
        List<String> names =
                Stream.concat(
                                listeners()
                                        .map(method -> method.getDeclaringClass().getSimpleName())
                                        .distinct(),
                                tasks.stream().map(Task::getName))
                        .toList();

        assertThat(names).hasSizeGreaterThan(12).contains("CertificateOnCompletion", "gate-lists");
        for (String name : names) {
            messages.languages()
                    .forEach(language ->
                            assertThat(messages.text("backlog.work." + name, language, Map.of()))
                                    .doesNotStartWith("!"));
        }
    }

    /** A listener that is not asynchronous would hold up the act, and fail unseen. */
    @Test
    void everyListenerBehindTheOutboxWorksInAThreadOfItsOwn() {
        listeners()
                .forEach(method ->
                        assertThat(AnnotatedElementUtils.hasAnnotation(method, Async.class))
                                .as(method.toString())
                                .isTrue());
    }

    private Stream<Method> listeners() {
        return Stream.of(context.getBeanDefinitionNames())
                .flatMap(name -> Stream.ofNullable(context.getType(name)))
                .filter(type -> type.getName().startsWith("eu.most."))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, TestComponent.class))
                .flatMap(type -> methods(type).stream());
    }

    private static Set<Method> methods(Class<?> bean) {
        return MethodIntrospector.selectMethods(
                bean,
                (Method method) ->
                        AnnotatedElementUtils.hasAnnotation(
                                AopUtils.getMostSpecificMethod(method, bean),
                                TransactionalEventListener.class));
    }

    private Status status(String group) {
        return Objects.requireNonNull(health.healthForPath(group)).getStatus();
    }

    private void open(String language) {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        navigate(BacklogView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private PersonId waits(String reason) {
        UUID publication = UUID.randomUUID();
        PersonId person = PersonId.next();
        database.sql(
                        """
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT,
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS)
                        VALUES (?, ?, 'eu.most.learning.ModuleCompleted', 'waits', UTC_TIMESTAMP(6), 'FAILED', 1)
                        """)
                .params(publication.toString(), LISTENER)
                .update();
        database.sql(
                        """
                        INSERT INTO waiting_work
                          (publication, tries, failed_at, tried_at, due_at, reason, arguments, concerned)
                        VALUES (?, 2, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, ?,
                          '{"characters":"U+1F642"}', ?)
                        """)
                .params(publication.toString(), reason, person.toString())
                .update();
        return person;
    }

    private void fails() {
        database.sql(
                        """
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, last_success,
                          last_failure, consecutive_failures, version)
                        VALUES ('gate-lists', 'recurring', UTC_TIMESTAMP(6) + INTERVAL 1 DAY, FALSE,
                          UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6), 2, 1)
                        ON DUPLICATE KEY UPDATE consecutive_failures = 2,
                          execution_time = UTC_TIMESTAMP(6) + INTERVAL 1 DAY
                        """)
                .update();
    }
}
