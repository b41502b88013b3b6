package eu.most.quiz;

import static eu.most.learning.LearnersInTests.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.items.OptionKey;
import eu.most.items.Response.Choice;
import eu.most.items.ResponseJson;
import eu.most.learning.LearnersInTests;
import eu.most.learning.Learning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A3: what was stored before answers were JSON and attempts pinned versions. */
@WholeApplication
class StoredAttemptsTest {

    private static final UUID ENROLMENT = UUID.randomUUID();
    private static final UUID ATTEMPT = UUID.randomUUID();

    @Autowired private LearnersInTests learners;
    @Autowired private Learning learning;
    @Autowired private Quizzes quizzes;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    @Test
    void answersOfBeforeBecomeJsonThatIsRead() throws Exception {
        DriverManagerDataSource before = anotherDatabase();
        update(before, "before-quiz");
        JdbcClient old = JdbcClient.create(before);
        anAttemptOfBefore(old, List.of("a", "bd", ""));

        update(before, "only-quiz");

        assertThat(
                        old.sql("SELECT item_key, response FROM answer ORDER BY item_key")
                                .query((row, _) ->
                                        Map.entry(
                                                row.getString("item_key"),
                                                ResponseJson.read(row.getString("response"))))
                                .list())
                .containsExactly(
                        Map.entry("item-0", chosen("a")),
                        Map.entry("item-1", chosen("b", "d")),
                        Map.entry("item-2", chosen()));
        assertThat(old.sql("SELECT module_key, scoring_rule FROM attempt").query().singleRow())
                .containsEntry("module_key", "first-aid")
                .containsEntry("scoring_rule", 1);
    }

    @Test
    void aPaperOfBeforeIsShownAsItWas() {
        Actor trainee = learners.aTraineeWhoReadEveryLesson();
        AttemptResult passed = learners.pass(trainee);
        String draw = draw(passed.id());
        assertThat(draw).contains("@");

        jdbc.sql("UPDATE attempt SET draw = REGEXP_REPLACE(draw, '@[0-9a-f]{12}', '') WHERE id = ?")
                .param(passed.id().value())
                .update();

        assertThat(draw(passed.id())).doesNotContain("@");
        assertThat(learners.as(trainee, () -> quizzes.result(passed.id())))
                .hasValueSatisfying(shown -> {
                    assertThat(shown.score()).isEqualTo(passed.score());
                    assertThat(shown.questions()).isEqualTo(passed.questions());
                    assertThat(shown.outcomes()).isEqualTo(passed.outcomes());
                });
        assertThat(learners.as(trainee, () -> quizzes.made(MODULE)))
                .extracting(SubmittedAttempt::id)
                .contains(passed.id());
        assertThat(learners.as(trainee, () -> learning.progress(MODULE)).orElseThrow().completion())
                .isPresent();
    }

    private String draw(AttemptId id) {
        return jdbc.sql("SELECT draw FROM attempt WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static Choice chosen(String... options) {
        return new Choice(Set.of(options).stream().map(OptionKey::new).collect(Collectors.toSet()));
    }

    private static void anAttemptOfBefore(JdbcClient old, List<String> chosen) {
        old.sql(
                        """
                        INSERT INTO enrolment (id, version, person_id, module_key,
                          module_version_id, run, enrolled_at, last_seen_at)
                        VALUES (?, 0, ?, 'first-aid', ?, 1, NOW(6), NOW(6))
                        """)
                .param(ENROLMENT)
                .param(UUID.randomUUID())
                .param(UUID.randomUUID())
                .update();
        old.sql(
                        """
                        INSERT INTO attempt (id, version, enrolment_id, person_id,
                          module_version_id, step_key, number, seed, draw, started_at)
                        SELECT ?, 0, id, person_id, module_version_id, 'test', 1, 1,
                          'item-0:ab', NOW(6) FROM enrolment
                        """)
                .param(ATTEMPT)
                .update();
        for (int i = 0; i < chosen.size(); i++) {
            old.sql(
                            """
                            INSERT INTO answer (attempt_id, item_key, sequence, version, chosen,
                              answered_at)
                            VALUES (?, ?, 1, 0, ?, NOW(6))
                            """)
                    .param(ATTEMPT)
                    .param("item-" + i)
                    .param(chosen.get(i))
                    .update();
        }
    }

    private DriverManagerDataSource anotherDatabase() {
        String here = environment.getRequiredProperty("spring.datasource.url");
        return new DriverManagerDataSource(
                here.replaceFirst("/most_[0-9]+", "/most_before_quizzes"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
    }

    private static void update(DriverManagerDataSource database, String changes)
            throws LiquibaseException {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setChangeLog("classpath:db/" + changes + ".yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
    }
}
