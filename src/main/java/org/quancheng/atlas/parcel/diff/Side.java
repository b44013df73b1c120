package org.quancheng.atlas.parcel.diff;

import org.quancheng.atlas.parcel.Contents.Listed;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Lists;

import java.util.List;

/**
 * One of two packs that are compared.
 *
 * @param files its files
 * @param plan what it says
 */
public record Side(List<Listed> files, Plan plan) {
    public Side {
        files = Lists.copy(files);
    }

    String version() {
        return plan.manifest().version();
    }
}
