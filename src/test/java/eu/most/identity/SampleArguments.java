package eu.most.identity;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;

/** Arguments for any method: what is known of a type, else a record made of the like. */
final class SampleArguments {

    private final Map<Class<?>, Object> known;

    SampleArguments(Map<Class<?>, Object> known) {
        this.known = known;
    }

    /** Whoever asks for a page of what is searched for, searches for nothing, and finds all. */
    Object[] of(Method method) {
        List<Class<?>> types = List.of(method.getParameterTypes());
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type ->
                        type == String.class && types.contains(Pageable.class) ? "" : one(type))
                .toArray();
    }

    private Object one(Type type) {
        if (type instanceof ParameterizedType generic) {
            return several((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        Object thing = known.get(plain);
        if (thing != null) {
            return thing;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new AssertionError("no sample of " + type);
    }

    private Object several(Class<?> container, Type of) {
        if (container == Optional.class) {
            return Optional.of(one(of));
        }
        if (container == Set.class) {
            return Set.of(one(of));
        }
        if (Collection.class.isAssignableFrom(container)) {
            return List.of(one(of));
        }
        throw new AssertionError("no sample of " + container);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> one(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }
}
