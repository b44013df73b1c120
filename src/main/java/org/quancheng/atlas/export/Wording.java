package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every text of the pack that a topic may bring onto paper. */
final class Wording {
    private Wording() {}

    static Stream<Text> of(Topic topic, Plan plan) {
        Stream<Object> roots =
                switch (topic.kind()) {
                    case DISTRICT ->
                            Stream.of(
                                    plan.district(topic.id()),
                                    plan.statements().namingDistrict(topic.id()));
                    case DISTRICTS, MAP -> Stream.of(plan.districts(), plan.statements().all());
                    case ZONE ->
                            Stream.of(
                                    plan.element(topic.id()),
                                    plan.statements().namingElement(topic.id()));
                    case STORY ->
                            Stream.of(
                                    plan.stories().stream()
                                            .filter(s -> s.id().equals(topic.id()))
                                            .toList());
                    case INDICATORS -> Stream.of(plan.indicators());
                };
        return Stream.concat(roots, Stream.of(plan.manifest(), plan.places(), plan.sources()))
                .flatMap(Wording::within);
    }

    /** The texts within records, lists and optional values. */
    private static Stream<Text> within(Object thing) {
        return switch (thing) {
            case Text text -> Stream.of(text);
            case Collection<?> many -> many.stream().flatMap(Wording::within);
            case Optional<?> maybe -> maybe.stream().flatMap(Wording::within);
            case Record record -> parts(record).stream().flatMap(Wording::within);
            default -> Stream.empty();
        };
    }

    private static List<Object> parts(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> part(record, component))
                .toList();
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
