package eu.most.people;

import eu.most.people.KeptElsewhere.Count;
import eu.most.people.PersonAccounts.PersonAccount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known under one person, for whoever compares two records.
 *
 * @param kept how much else is kept under them
 */
public record PersonRecord(
        PersonDetails person,
        List<EmploymentDetails> employments,
        Optional<PersonAccount> account,
        List<Count> kept) {

    /** The record that should stay comes last: with which somebody signs in, then that has more. */
    public static final Comparator<PersonRecord> BY_WEIGHT =
            Comparator.comparing(PersonRecord::signsIn)
                    .thenComparing(one -> one.account().isPresent())
                    .thenComparingLong(PersonRecord::size);

    private boolean signsIn() {
        return account.filter(PersonAccount::isOpen).isPresent();
    }

    private long size() {
        return employments.size() + kept.stream().mapToLong(Count::count).sum();
    }
}
