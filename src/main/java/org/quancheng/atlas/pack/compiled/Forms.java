package org.quancheng.atlas.pack.compiled;

import org.locationtech.jts.geom.Geometry;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the form of each type that a plan is made of. */
final class Forms {
    private final Map<Class<?>, RecordForm<?>> records = new HashMap<>();

    /** The form of a record; one for each type, since types may hold one another. */
    @SuppressWarnings("unchecked")
    <T extends Record> Form<T> record(Class<T> type) {
        RecordForm<?> known = records.get(type);
        if (known == null) {
            RecordForm<T> fresh = new RecordForm<>(type);
            records.put(type, fresh);
            fresh.resolve(this);
            return fresh;
        }
        return (Form<T>) known;
    }

    /**
     * The form of any type.
     *
     * @throws IllegalArgumentException if there is none
     */
    Form<?> of(Type type) {
        if (type instanceof ParameterizedType p) {
            Form<?> inner = of(p.getActualTypeArguments()[0]);
            if (p.getRawType() == Optional.class) return optional(inner);
            if (p.getRawType() == List.class) return list(inner);
        } else if (type instanceof Class<?> c) {
            if (c == String.class) return form(Out::text, In::text);
            if (c == int.class || c == Integer.class) return form(Out::whole, In::whole);
            if (c == double.class || c == Double.class) return form(Out::real, In::real);
            if (c == boolean.class || c == Boolean.class)
                return Forms.<Boolean>form((o, b) -> o.count(b ? 1 : 0), in -> in.count() == 1);
            if (c == Geometry.class) return form(Shapes::write, Shapes::read);
            if (c.isEnum()) return constant(c.getEnumConstants());
            if (c.isRecord()) return record(c.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no compiled form of " + type);
    }

    private interface Writer<T> {
        void write(Out out, T value) throws IOException;
    }

    private static <T> Form<T> form(Writer<T> writer, Function<In, T> reader) {
        return new Form<>() {
            @Override
            public void write(T value, Out out) throws IOException {
                writer.write(out, value);
            }

            @Override
            public T read(In in) {
                return reader.apply(in);
            }
        };
    }

    private static <T> Form<T> constant(T[] constants) {
        return form((out, c) -> out.count(((Enum<?>) c).ordinal()), in -> constants[in.count()]);
    }

    private static <T> Form<Optional<T>> optional(Form<T> inner) {
        return form(
                (out, value) -> {
                    out.count(value.isPresent() ? 1 : 0);
                    if (value.isPresent()) inner.write(value.get(), out);
                },
                in -> in.count() == 0 ? Optional.empty() : Optional.of(inner.read(in)));
    }

    @SuppressWarnings("unchecked")
    private static <T> Form<List<T>> list(Form<T> inner) {
        return form(
                (out, value) -> {
                    out.count(value.size());
                    for (T element : value) inner.write(element, out);
                },
                in -> {
                    Object[] elements = new Object[in.countOf(1)];
                    for (int i = 0; i < elements.length; i++) elements[i] = inner.read(in);
                    return (List<T>) List.of(elements);
                });
    }
}
