package eu.most.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Standards and their editions. Each test has a kind of service of its own to judge, which no other
 * class offers.
 */
@WholeApplication
class StandardsTest {

    private final ServicesInTests world;
    private final Standards standards;
    private final JdbcClient jdbc;
    private final StandardKey key = new StandardKey("s" + UUID.randomUUID());

    @Autowired
    StandardsTest(ServicesInTests world, Standards standards, JdbcClient jdbc) {
        this.world = world;
        this.standards = standards;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void everyServiceNeedsTwoPeople() {
        world.standardForTwo();
    }

    @Test
    void anEditionThatFollowsEndsTheOneBefore() {
        LocalDate today = world.today();
        introduce(edition(today.minusYears(1), 1, ServiceKind.EDUCATION), false);

        IntroductionOutcome outcome =
                introduce(edition(today.plusDays(1), 2, ServiceKind.EDUCATION), true);

        assertThat(outcome).isEqualTo(new IntroductionOutcome.Introduced(key));
        assertThat(editions())
                .extracting(Standard::inForce)
                .containsExactly(
                        new ValidityPeriod(today.minusYears(1), today),
                        ValidityPeriod.from(today.plusDays(1)));
        assertThat(editions()).extracting(Standard::people).containsExactly(1, 2);
        assertThat(trail())
                .containsExactly(
                        "accreditation.standard-introduced",
                        "accreditation.standard-edition-ended",
                        "accreditation.standard-introduced");
    }

    @Test
    void anEditionWithAnEndGivesWayEarlier() {
        LocalDate today = world.today();
        Standard current =
                edition(today.minusYears(1), 1, ServiceKind.EDUCATION).endingOn(today.plusYears(1));
        introduce(current, false);

        introduce(edition(today.plusDays(9), 2, ServiceKind.EDUCATION), true);

        assertThat(editions().getFirst().inForce().until()).isEqualTo(today.plusDays(8));
    }

    @Test
    void daysThatAreOverStayWithTheEditionBefore() {
        LocalDate today = world.today();
        introduce(edition(today.minusYears(1), 1, ServiceKind.EDUCATION), false);
        Standard late = edition(today.minusDays(1), 2, ServiceKind.EDUCATION);

        assertThat(introduce(late, true))
                .isEqualTo(new IntroductionOutcome.ChangesPastDays(today.plusDays(1)));
        assertThat(foresee(late, true))
                .isEqualTo(new IntroductionOutcome.ChangesPastDays(today.plusDays(1)));
        assertThat(editions()).hasSize(1);
    }

    @Test
    void anEditionThatDoesNotReplaceNeedsFreeDays() {
        LocalDate today = world.today();
        introduce(edition(today, 1, ServiceKind.EDUCATION), false);
        Standard later = edition(today.plusDays(5), 2, ServiceKind.EDUCATION);
        Standard same = edition(today, 2, ServiceKind.EDUCATION);
        IntroductionOutcome overlaps =
                new IntroductionOutcome.OverlapsEdition(ValidityPeriod.from(today));

        assertThat(introduce(later, false)).isEqualTo(overlaps);
        assertThat(introduce(same, true)).isEqualTo(overlaps);
        assertThat(foresee(same, true)).isEqualTo(overlaps);
        assertThat(editions()).hasSize(1);
    }

    @Test
    void theForesightCountsWhatWouldBeLostAndChangesNothing() {
        accredited(ServiceKind.OUTDOOR_ACTIVITIES);
        LocalDate tomorrow = world.today().plusDays(1);

        assertThat(foresee(edition(tomorrow, 3, ServiceKind.OUTDOOR_ACTIVITIES), false))
                .isEqualTo(new EffectForecast.Effect(tomorrow, 1, 1, 0, Optional.empty()));
        assertThat(foresee(edition(tomorrow, 2, ServiceKind.OUTDOOR_ACTIVITIES), false))
                .isEqualTo(new EffectForecast.Effect(tomorrow, 1, 0, 0, Optional.empty()));
        assertThat(editions()).isEmpty();
    }

    @Test
    void theForesightCountsWhatWouldBeGained() {
        LocalDate today = world.today();
        introduce(edition(today.minusYears(1), 3, ServiceKind.SOFT_SKILLS), false);
        accredited(ServiceKind.SOFT_SKILLS);

        assertThat(foresee(edition(today.plusDays(1), 1, ServiceKind.SOFT_SKILLS), true))
                .isEqualTo(
                        new EffectForecast.Effect(today.plusDays(1), 1, 0, 1, Optional.of(today)));
    }

    /** R6: what was shown this morning stays true in the evening. */
    @Test
    void anEditionDoesNotTakeTodayFromTheOneByWhichServicesWereJudged() {
        LocalDate today = world.today();
        introduce(edition(today.minusYears(1), 3, ServiceKind.SOFT_SKILLS), false);

        assertThat(introduce(edition(today, 1, ServiceKind.SOFT_SKILLS), true))
                .isEqualTo(new IntroductionOutcome.ChangesPastDays(today.plusDays(1)));
        assertThat(editions()).hasSize(1);
    }

    @Test
    void onlyOfficersIntroduceAndForesee() {
        Actor coordinator = world.offer("Bridge " + UUID.randomUUID()).coordinator();
        Standard standard = edition(world.today(), 1, ServiceKind.EDUCATION);

        assertThat(world.as(coordinator, standards::mayIntroduce)).isFalse();
        assertThat(world.as(world.officer(), standards::mayIntroduce)).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        world.as(
                                coordinator,
                                () -> standards.introduce(new IntroduceStandard(standard))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        world.as(
                                coordinator,
                                () -> standards.foresee(new IntroduceStandard(standard))));
        assertThat(standards.latest(key)).isEmpty();
    }

    @Test
    void editionsIntroducedAtTheSameMomentNeverMeet() throws Exception {
        LocalDate today = world.today();
        introduce(edition(today.minusYears(1), 1, ServiceKind.EDUCATION), false);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<?> done :
                    IntStream.rangeClosed(1, 8)
                            .mapToObj(day ->
                                    threads.submit(() ->
                                            introduce(
                                                    edition(
                                                            today.plusDays(day),
                                                            1,
                                                            ServiceKind.EDUCATION),
                                                    true)))
                            .toList()) {
                done.get();
            }
        }

        List<Standard> all = editions();
        assertThat(all).hasSizeGreaterThan(1);
        for (int place = 1; place < all.size(); place++) {
            assertThat(all.get(place - 1).inForce().until())
                    .isEqualTo(all.get(place).inForce().from().minusDays(1));
        }
    }

    @Test
    void aTextThatIsTooLongIsNoStandard() {
        Standard fine = edition(world.today(), 1, ServiceKind.EDUCATION);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Standard(
                                key,
                                LocalizedText.inEnglish("a".repeat(Standard.LONGEST_TITLE + 1)),
                                fine.text(),
                                fine.inForce(),
                                fine.appliesTo(),
                                1,
                                fine.modules(),
                                60));
    }

    private void accredited(ServiceKind kind) {
        ServicesInTests.Offer offer = world.offer("Bank " + UUID.randomUUID(), kind);
        world.issueQuietly(offer.anna(), world.today().plusYears(1));
        world.issueQuietly(offer.boris(), world.today().plusYears(1));
    }

    private Standard edition(LocalDate from, int people, ServiceKind kind) {
        return new Standard(
                key,
                LocalizedText.inEnglish("Trained people"),
                LocalizedText.inEnglish("Some people know how to calm a quarrel."),
                ValidityPeriod.from(from),
                Set.of(kind),
                people,
                Set.of(ServicesInTests.MODULE),
                60);
    }

    private IntroductionOutcome introduce(Standard standard, boolean replacesCurrent) {
        return world.as(
                world.officer(),
                () -> standards.introduce(new IntroduceStandard(standard, replacesCurrent)));
    }

    private EffectForecast foresee(Standard standard, boolean replacesCurrent) {
        return world.as(
                world.officer(),
                () -> standards.foresee(new IntroduceStandard(standard, replacesCurrent)));
    }

    private List<Standard> editions() {
        return standards.editions().stream().filter(one -> one.key().equals(key)).toList();
    }

    private List<String> trail() {
        return jdbc.sql("SELECT act FROM audit_entry WHERE subject = :subject ORDER BY sequence")
                .param("subject", "standard:" + key)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
