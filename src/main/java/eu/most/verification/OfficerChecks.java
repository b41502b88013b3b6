package eu.most.verification;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.RegisterLookUp;
import eu.most.certificates.RegisterLookUp.Found;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.transparency.Checkpoint;
import eu.most.transparency.TransparencyLog;
import eu.most.verification.BulkOutcome.Reason;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of numbers, codes and names, checked at once for accreditation officers, who may see all
 * certificates. What was found is kept as long as that of any other check of many, for officers
 * alone.
 */
@Service
@Transactional
public class OfficerChecks {

    private final RegisterLookUp register;
    private final BulkTables tables;
    private final TransparencyLog log;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OfficerChecks(
            RegisterLookUp register,
            BulkTables tables,
            TransparencyLog log,
            CurrentActor currentActor,
            Clock clock) {
        this.register = register;
        this.tables = tables;
        this.log = log;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What came of handing in a list. */
    public sealed interface Outcome {

        record Checked(BulkCheckId id) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}
    }

    /**
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    public void requireOfficer() {
        currentActor.require(Role.ACCREDITOR);
    }

    /**
     * Checks each line of these lists.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     * @throws IOException if they cannot be read any more
     */
    public Outcome check(List<HandedIn> lists) throws IOException {
        requireOfficer();
        ListLines lines = new ListLines();
        for (HandedIn list : lists) {
            Optional<Reason> refused = lines.add(list);
            if (refused.isPresent()) {
                return new Outcome.Refused(refused.get());
            }
        }
        List<CheckedItem> items = items(lines.all());
        if (items.isEmpty()) {
            return new Outcome.Refused(Reason.NOTHING);
        }
        BulkCheckId id = BulkCheckId.random(random);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(BulkChecks.KEPT);
        Checkpoint checkpoint = log.checkpoint();
        tables.begin(id, now, expiresAt, true);
        tables.finish(
                id,
                items,
                new BulkState.Done(
                        items.size(), 0, now, checkpoint.size(), checkpoint.signedAt(), expiresAt));
        return new Outcome.Checked(id);
    }

    /**
     * A check that an officer made.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    @Transactional(readOnly = true)
    public Optional<BulkState.Done> find(BulkCheckId id) {
        requireOfficer();
        return tables.find(id, clock.instant(), true)
                .filter(BulkState.Done.class::isInstance)
                .map(BulkState.Done.class::cast);
    }

    /**
     * What was found, in the order of the list.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    @Transactional(readOnly = true)
    public List<BulkLine> lines(BulkCheckId id) {
        return find(id).isPresent() ? tables.lines(id) : List.of();
    }

    /**
     * Deletes everything about it before its time; false if there is no such check.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    public boolean delete(BulkCheckId id) {
        boolean there = find(id).isPresent();
        if (there) {
            tables.delete(id);
        }
        return there;
    }

    private List<CheckedItem> items(List<ListLine> lines) {
        Map<CertificateNumber, Found> numbers =
                register.byNumber(named(lines, ListLine.ANumber.class, ListLine.ANumber::number));
        Map<VerificationCode, Found> codes =
                register.byCode(named(lines, ListLine.ACode.class, ListLine.ACode::code));
        Map<String, List<Found>> names = called(lines);
        List<CheckedItem> items = new ArrayList<>();
        for (ListLine line : lines) {
            switch (line) {
                case ListLine.ANumber(String shown, CertificateNumber number) ->
                        items.add(item(shown, numbers.get(number)));
                case ListLine.ACode(
                                String shown,
                                VerificationCode code,
                                List<CertificateNumber> beside) -> {
                    Found found = codes.get(code);
                    if (found == null || !beside.contains(found.number())) {
                        items.add(item(shown, found));
                    }
                }
                case ListLine.AName name -> items.addAll(called(name, names));
                case ListLine.Unreadable(String shown, String finding) ->
                        items.add(CheckedItem.without(shown, finding));
            }
        }
        return items;
    }

    private static <L, T> List<T> named(List<ListLine> lines, Class<L> kind, Function<L, T> what) {
        return lines.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(what)
                .distinct()
                .toList();
    }

    private static CheckedItem item(String name, @Nullable Found found) {
        return found == null
                ? CheckedItem.without(name, "UNKNOWN")
                : new CheckedItem(name, found.status().name(), Optional.of(found.code()));
    }

    /** Who is called as the lines say, the next reading only of lines that found nobody so far. */
    private Map<String, List<Found>> called(List<ListLine> lines) {
        List<ListLine.AName> left =
                lines.stream()
                        .filter(ListLine.AName.class::isInstance)
                        .map(ListLine.AName.class::cast)
                        .distinct()
                        .toList();
        Map<String, List<Found>> called = new HashMap<>();
        for (int reading = 0; !left.isEmpty(); reading++) {
            int next = reading;
            left = left.stream().filter(name -> name.readings().size() > next).toList();
            called.putAll(
                    register.byName(
                            left.stream()
                                    .flatMap(name -> name.readings().get(next).stream())
                                    .distinct()
                                    .toList()));
            left = left.stream().filter(name -> known(name, called).isEmpty()).toList();
        }
        return called;
    }

    /** The names of the first reading of which there is somebody. */
    private static List<String> known(ListLine.AName name, Map<String, List<Found>> called) {
        return name.readings().stream()
                .map(names -> names.stream().filter(called::containsKey).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<CheckedItem> called(
            ListLine.AName name, Map<String, List<Found>> everybody) {
        List<String> known = known(name, everybody);
        return known.isEmpty()
                ? List.of(CheckedItem.without(name.shown(), "NAME_NOT_FOUND"))
                : known.stream()
                        .flatMap(one ->
                                called(name.shown(), one, everybody.getOrDefault(one, List.of())))
                        .toList();
    }

    /** Each certificate of the one person who is called so; of several people only that. */
    private static Stream<CheckedItem> called(String shown, String name, List<Found> found) {
        return found.stream().map(Found::holder).distinct().count() > 1
                ? Stream.of(CheckedItem.without(name, "SEVERAL"))
                : found.stream().map(one -> item(shown, one));
    }
}
