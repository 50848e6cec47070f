package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.Text;

/**
 * What the sheet of a year says of the year: how it went, and what follows from it. Without both nothing is
 * said any more.
 *
 * @param evaluation 評価
 * @param nextSteps 今後の方向性
 */
public record Assessment(Optional<String> evaluation, Optional<String> nextSteps) {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public Assessment {
        evaluation = evaluation.map(text -> Text.paragraph("evaluation", text));
        nextSteps = nextSteps.map(text -> Text.paragraph("nextSteps", text));
    }

    public boolean saysSomething() {
        return evaluation.isPresent() || nextSteps.isPresent();
    }
}
