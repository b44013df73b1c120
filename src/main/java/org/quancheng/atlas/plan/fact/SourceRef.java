package org.quancheng.atlas.plan.fact;

/**
 * Where a statement stands.
 *
 * @param id the source's id
 * @param section heading or paragraph in the source's own numbering
 */
public record SourceRef(String id, String section) {}
