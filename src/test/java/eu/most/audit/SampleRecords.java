package eu.most.audit;

import eu.most.credentials.CertificateNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Instances of a record, made of samples of what it is made of: both truth values, every constant,
 * every kind of what is sealed, and of a text the first one that the record takes.
 */
final class SampleRecords {

    /** A key, a number of a certificate, a version, a hash, the id of a key, a code. */
    private static final List<Object> TEXTS =
            List.of(
                    "de-escalation",
                    CertificateNumber.of(2026, 1).value(),
                    "1.0.0",
                    "0".repeat(64),
                    "0".repeat(32),
                    "A");

    private static final Map<Type, List<Object>> SAMPLES =
            Map.of(
                    String.class, TEXTS,
                    boolean.class, List.of(true, false),
                    int.class, List.of(1),
                    long.class, List.of(1L),
                    UUID.class, List.of(new UUID(0x0192000000007000L, 0x8000000000000001L)),
                    Instant.class, List.of(Instant.EPOCH),
                    LocalDate.class, List.of(LocalDate.EPOCH));

    private SampleRecords() {}

    /** At least one. */
    static List<Object> of(Class<?> type) {
        List<Object> made = samples(type);
        if (made.isEmpty()) {
            throw new AssertionError("no sample fits " + type);
        }
        return made;
    }

    private static List<Object> samples(Type type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type instanceof ParameterizedType of) {
            Object one = samples(of.getActualTypeArguments()[0]).getFirst();
            return List.of(of.getRawType() == Optional.class ? Optional.of(one) : List.of(one));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        if (plain.isSealed()) {
            return Arrays.stream(plain.getPermittedSubclasses())
                    .flatMap(each -> samples(each).stream())
                    .toList();
        }
        if (!plain.isRecord()) {
            throw new AssertionError("no sample of " + type);
        }
        return records(plain);
    }

    private static List<Object> records(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        List<List<Object>> all = List.of(List.of());
        for (RecordComponent part : parts) {
            List<Object> samples = samples(part.getGenericType());
            all =
                    all.stream()
                            .flatMap(begun ->
                                    samples.stream()
                                            .map(next ->
                                                    Stream.concat(begun.stream(), Stream.of(next))
                                                            .toList()))
                            .toList();
        }
        return all.stream().flatMap(values -> make(type, parts, values).stream()).toList();
    }

    /** Empty if the record does not take these. */
    private static Optional<Object> make(
            Class<?> type, RecordComponent[] parts, List<Object> values) {
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
