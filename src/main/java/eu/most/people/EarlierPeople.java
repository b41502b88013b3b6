package eu.most.people;

import eu.most.kernel.StartUpTask;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down what people are found by who were entered before that was kept. An installation goes
 * through this once.
 */
@Component
class EarlierPeople implements StartUpTask {

    private static final int AT_ONCE = 500;

    private final PersonRepository people;
    private final TransactionOperations transactions;

    EarlierPeople(PersonRepository people, TransactionOperations transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public void prepare() {
        StartUpTask.inPortions(transactions, this::write);
    }

    private boolean write() {
        List<Person> found = people.findBySearchTextIsNull(Limit.of(AT_ONCE));
        found.forEach(Person::writeSearchText);
        return !found.isEmpty();
    }
}
