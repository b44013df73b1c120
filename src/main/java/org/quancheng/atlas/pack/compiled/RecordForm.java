package org.quancheng.atlas.pack.compiled;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** A record, component by component in their order. */
final class RecordForm<T extends Record> implements Form<T> {
    private final RecordComponent[] components;
    private final Constructor<T> constructor;
    private final Form<?>[] forms;

    RecordForm(Class<T> type) {
        components = type.getRecordComponents();
        forms = new Form<?>[components.length];
        try {
            constructor =
                    type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a record: " + type, e);
        }
    }

    /** Finds the forms of the components, among which this record itself may be. */
    void resolve(Forms all) {
        for (int i = 0; i < forms.length; i++) forms[i] = all.of(components[i].getGenericType());
    }

    @Override
    public void write(T value, Out out) throws IOException {
        for (int i = 0; i < forms.length; i++) write(forms[i], component(value, i), out);
    }

    @SuppressWarnings("unchecked")
    private static <V> void write(Form<V> form, Object value, Out out) throws IOException {
        form.write((V) value, out);
    }

    private Object component(T value, int index) {
        try {
            return components[index].getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("unreadable: " + components[index], e);
        }
    }

    @Override
    public T read(In in) {
        Object[] values = new Object[forms.length];
        for (int i = 0; i < forms.length; i++) values[i] = forms[i].read(in);
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("not made: " + constructor, e);
        }
    }
}
