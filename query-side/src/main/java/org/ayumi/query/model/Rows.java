package org.ayumi.query.model;

import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Rows of one kind, wherever they are kept. The names are those Spring Data understands.
 *
 * @param <T> the row
 * @param <ID> its key
 */
@NoRepositoryBean
public interface Rows<T, ID> {

    Optional<T> findById(ID id);

    T save(T row);

    /** A row that an earlier event must have written: without it the rows are not what the events say. */
    default T existing(ID id) {
        return findById(id).orElseThrow(() -> new MissingRow(String.valueOf(id)));
    }
}
