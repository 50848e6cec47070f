package org.ayumi.app.axon;

import org.ayumi.command.dispatch.SharedTurnAnswers;
import org.ayumi.eventstore.KeptBeside;
import org.ayumi.eventstore.StreamEnd;

/** An answer under its key, as the event store keeps it beside events. */
record AnswerBeside(SharedTurnAnswers.Answer answer) implements KeptBeside {

    @Override
    public boolean claim() {
        return answer.claim();
    }

    @Override
    public void release() {
        answer.release();
    }

    @Override
    public void keep(StreamEnd end) {
        answer.keep(StoredStreamEnds.ofCommandSide(end));
    }
}
