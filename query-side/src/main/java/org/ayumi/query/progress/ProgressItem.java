package org.ayumi.query.progress;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/**
 * Where one indicator stands.
 *
 * @param initiativeNumber as the city prints it: {@code 1-(3)-②}
 * @param sequence the indicator's place among those of its initiative, from 1
 * @param version of the indicator, for If-Match
 */
@ApiView
public record ProgressItem(
        String initiativeNumber,
        String initiativeId,
        String initiativeName,
        List<String> leadSections,
        String indicatorId,
        int sequence,
        String indicatorName,
        Measure measure,
        Direction better,
        String unit,
        Optional<String> survey,
        BaselineView baseline,
        TargetView target,
        ValueView value,
        VerdictView status,
        long version) {}
