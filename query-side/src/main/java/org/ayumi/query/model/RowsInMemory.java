package org.ayumi.query.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rows of one kind, of a moment in the past: filled by one, then read by many.
 *
 * @param <T> the row
 * @param <ID> its key
 */
public abstract class RowsInMemory<T extends Row<ID>, ID> implements Rows<T, ID> {

    private final Map<ID, T> rows = new LinkedHashMap<>();

    @Override
    public final Optional<T> findById(ID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public final T save(T row) {
        rows.put(Objects.requireNonNull(row.getId()), row);
        return row;
    }

    protected final List<T> where(Predicate<T> condition, Comparator<T> order) {
        return rows.values().stream().filter(condition).sorted(order).toList();
    }
}
