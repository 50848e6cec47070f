package org.ayumi.app.drill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ayumi.testsupport.TestDatabase;

/** What clients were told of their activities, by title, and whether the store says the same. */
final class Acknowledgements {

    private static final String RECORDED = "SELECT recorded ->> 'activityId', recorded -> 'activity' ->> 'title'"
            + " FROM (SELECT convert_from(payload, 'UTF8')::jsonb AS recorded FROM event_store.events"
            + " WHERE type = 'activity.recorded') activities";

    private static final String LOST = "acknowledged and lost: ";

    private final String prefix;
    private final Map<String, String> idsByTitle = new ConcurrentHashMap<>();

    /** Of activities whose titles begin so; every other activity in the store is somebody else's. */
    Acknowledgements(String prefix) {
        this.prefix = prefix;
    }

    String title(int writer, int number) {
        return prefix + writer + " activity " + number;
    }

    void acknowledge(String title, String activityId) {
        idsByTitle.put(title, activityId);
    }

    int count() {
        return idsByTitle.size();
    }

    /** What was acknowledged so far, and nothing that is acknowledged from now on. */
    Acknowledgements copy() {
        Acknowledgements copy = new Acknowledgements(prefix);
        copy.idsByTitle.putAll(idsByTitle);
        return copy;
    }

    /** Whether a violation is a loss; otherwise something is stored that was not acknowledged. */
    static boolean isLoss(String violation) {
        return violation.startsWith(LOST);
    }

    /** Activities that were acknowledged and are not stored exactly once, or stored and not acknowledged. */
    List<String> violations(TestDatabase database) throws SQLException {
        Map<String, String> missing = new HashMap<>(idsByTitle);
        List<String> violations = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RECORDED)) {
            while (row.next()) {
                String id = row.getString(1);
                String title = row.getString(2);
                if (title.startsWith(prefix) && !missing.remove(title, id)) {
                    violations.add("stored beside what was acknowledged: " + title + " as " + id);
                }
            }
        }
        missing.forEach((title, id) -> violations.add(LOST + title + " as " + id));
        return violations;
    }
}
