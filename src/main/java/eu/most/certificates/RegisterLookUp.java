package eu.most.certificates;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.PersonId;
import eu.most.texts.SearchText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many certificates at once by what an officer has in hand: numbers, codes or names. A name is
 * asked for as it may stand in the register, and only where that finds nobody by the officer's
 * search.
 */
@Service
@Transactional(readOnly = true)
public class RegisterLookUp {

    private static final PageRequest NEWEST =
            PageRequest.of(0, 50, Sort.by("issuedAt").descending());

    private final CertificateRepository certificates;
    private final CurrentActor currentActor;
    private final Clock clock;

    RegisterLookUp(CertificateRepository certificates, CurrentActor currentActor, Clock clock) {
        this.certificates = certificates;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A certificate, and what it is worth today. */
    public record Found(
            CertificateNumber number,
            VerificationCode code,
            PersonId holder,
            CertificateStatus status) {}

    /**
     * Those of these numbers that are in the register.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    public Map<CertificateNumber, Found> byNumber(Collection<CertificateNumber> numbers) {
        currentActor.require(Role.ACCREDITOR);
        return found(
                certificates.findByNumberIn(
                        numbers.stream().map(CertificateNumber::value).toList()),
                Found::number);
    }

    /**
     * Those of these codes that are in the register.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    public Map<VerificationCode, Found> byCode(Collection<VerificationCode> codes) {
        currentActor.require(Role.ACCREDITOR);
        return found(
                certificates.findByCodeIn(codes.stream().map(VerificationCode::value).toList()),
                Found::code);
    }

    /**
     * All certificates of everybody who is called so, on the certificate or in Latin letters, in
     * whatever order of the words, blind to accents and case. A name of which there is none is
     * missing.
     *
     * @throws AccessDeniedException unless the actor is an accreditation officer
     */
    public Map<String, List<Found>> byName(Collection<String> names) {
        currentActor.require(Role.ACCREDITOR);
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<Set<String>, List<Certificate>> called = new HashMap<>();
        certificates
                .findByNames(names.stream().flatMap(RegisterLookUp::orders).distinct().toList())
                .forEach(one ->
                        keys(one)
                                .forEach(key ->
                                        called.computeIfAbsent(key, _ -> new ArrayList<>())
                                                .add(one)));
        Map<String, List<Found>> found = new HashMap<>();
        for (String name : names) {
            Set<String> key = key(name);
            List<Certificate> theirs = called.getOrDefault(key, List.of());
            List<Certificate> all = theirs.isEmpty() ? searched(name, key) : theirs;
            if (!all.isEmpty()) {
                found.put(name, all.stream().map(this::found).toList());
            }
        }
        return found;
    }

    private List<Certificate> searched(String name, Set<String> key) {
        return certificates.findAll(Certificates.containing(name), NEWEST).stream()
                .filter(one -> keys(one).anyMatch(key::equals))
                .toList();
    }

    /** The words in each order that begins with another one: who comes first differs by list. */
    private static Stream<String> orders(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        return words.stream()
                .map(_ -> {
                    Collections.rotate(words, 1);
                    return String.join(" ", words);
                })
                .toList()
                .stream();
    }

    private static Stream<Set<String>> keys(Certificate certificate) {
        Award award = certificate.details().award();
        return Stream.concat(Stream.of(award.holderName()), award.holderInLatin().stream())
                .map(RegisterLookUp::key)
                .distinct();
    }

    /** The words of a name, folded. */
    private static Set<String> key(String name) {
        return new TreeSet<>(SearchText.patterns(name));
    }

    private <K> Map<K, Found> found(Collection<Certificate> rows, Function<Found, K> key) {
        return rows.stream().map(this::found).collect(Collectors.toMap(key, Function.identity()));
    }

    private Found found(Certificate row) {
        CertificateDetails details = row.details();
        return new Found(
                details.number(),
                details.code(),
                row.holder(),
                details.statusOn(LocalDate.now(clock)));
    }
}
