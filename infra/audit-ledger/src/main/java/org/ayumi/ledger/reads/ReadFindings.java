package org.ayumi.ledger.reads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.ledger.verdict.Finding;

/** The first finding of each kind, in the order in which they were met. */
final class ReadFindings {

    private final Map<Class<?>, Finding> first = new LinkedHashMap<>();

    void add(Finding finding) {
        first.putIfAbsent(finding.getClass(), finding);
    }

    /** A gap that continues the one before is the same gap. */
    void missing(long entry, long entryBefore) {
        Finding known = first.get(Finding.ReadsMissing.class);
        if (known == null) {
            add(new Finding.ReadsMissing(entry, entry));
        } else if (known instanceof Finding.ReadsMissing gap && gap.last() == entryBefore) {
            first.put(Finding.ReadsMissing.class, new Finding.ReadsMissing(gap.first(), entry));
        }
    }

    List<Finding> all() {
        return List.copyOf(first.values());
    }
}
