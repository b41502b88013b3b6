package eu.most.accreditation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.most.access.AsSystem;
import eu.most.kernel.LanguageTag;
import eu.most.people.PersonErased;
import eu.most.people.staffing.PeopleInPrisons;
import eu.most.registry.PrisonDetails;
import eu.most.uikit.Messages;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Prints the gate list of each prison anew, in every language, each in its own transaction: each
 * night, and when a person was erased, whose name must not lie at a gate until then.
 */
@Component
@AsSystem("gate-lists")
class NightlyGateLists {

    private final GateLists lists;
    private final PeopleInPrisons people;
    private final Messages messages;

    NightlyGateLists(GateLists lists, PeopleInPrisons people, Messages messages) {
        this.lists = lists;
        this.people = people;
        this.messages = messages;
    }

    /**
     * Makes them all, though one fails.
     *
     * @throws IllegalStateException if some failed, so that whoever asked comes again
     */
    void makeAll() {
        List<RuntimeException> failures =
                people.prisons(LanguageTag.ENGLISH).stream()
                        .flatMap(prison -> failure(prison).stream())
                        .toList();
        if (!failures.isEmpty()) {
            IllegalStateException all =
                    new IllegalStateException(failures.size() + " prisons have an old gate list");
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }

    private Optional<RuntimeException> failure(PrisonDetails prison) {
        try {
            messages.languages().forEach(language -> lists.make(prison.id(), language));
            return Optional.empty();
        } catch (RuntimeException e) {
            // Whatever it is, the other prisons need theirs.
            return Optional.of(new IllegalStateException("prison " + prison.id(), e));
        }
    }

    @Async
    @TransactionalEventListener
    void on(PersonErased erased) {
        makeAll();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        /** After certificates have expired for the day; on one node only. */
        @Bean
        RecurringTask<Void> gateListsEachNight(NightlyGateLists lists, Clock clock) {
            return Tasks.recurring(
                            "gate-lists", Schedules.daily(clock.getZone(), LocalTime.of(0, 16)))
                    .execute((instance, context) -> lists.makeAll());
        }
    }
}
