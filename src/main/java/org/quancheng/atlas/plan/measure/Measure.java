package org.quancheng.atlas.plan.measure;

import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/**
 * One quantity by district, for shading the map and for comparing districts.
 *
 * @param note what exactly is stated, measured or counted
 * @param values those that are known, one a district; a district without one has no figure, which
 *     is not zero
 */
public record Measure(
        String id, Text name, Text unit, Basis basis, Optional<Text> note, List<Value> values) {
    public Measure {
        values = Lists.copy(values);
    }

    /** Where the numbers of a measure come from. */
    public enum Basis {
        /** From the sources, which every value names. */
        STATED,
        /** Computed from the shapes of the pack. */
        DRAWN,
        /** Counted in the content of the pack; says nothing of the city itself. */
        COUNTED
    }

    /**
     * The number of one district.
     *
     * @param district its id
     * @param asOf the date it speaks of: yyyy, yyyy-mm or yyyy-mm-dd
     * @param source where it stands; empty for what is computed or counted
     * @param doubt what is unclear about it
     */
    public record Value(
            String district,
            double value,
            Optional<Qualifier> qualifier,
            Optional<String> asOf,
            Optional<SourceRef> source,
            Optional<Text> doubt) {
        /** A number that no source states. */
        static Value own(String district, double value) {
            return new Value(
                    district,
                    value,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The value of a district; empty where there is no figure. */
    public Optional<Value> of(String district) {
        return values.stream().filter(v -> v.district().equals(district)).findFirst();
    }
}
