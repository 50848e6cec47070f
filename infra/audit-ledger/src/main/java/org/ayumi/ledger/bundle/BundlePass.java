package org.ayumi.ledger.bundle;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.Place;

/** One pass over the events of a bundle. */
final class BundlePass {

    private static final long PROGRESS_EVERY = 10_000;

    private final BundleHeader header;
    private final Checkpoint checkpoint;
    private final Optional<Checkpoint> older;
    private final LongConsumer progress;
    private final Sequence sequence;
    private final EventCheck check;
    private final Frontier frontier = Frontier.empty();
    private long events;

    BundlePass(BundleHeader header, Checkpoint checkpoint, Optional<Checkpoint> older, LongConsumer progress) {
        this.header = header;
        this.checkpoint = checkpoint;
        this.older = older;
        this.progress = progress;
        this.sequence = new Sequence(header.coverage());
        this.check = new EventCheck(checkpoint);
    }

    /** The first fault. A gap waits for the end, because what seems missing may come later. */
    Optional<Finding> run(LineReader lines) throws IOException {
        Optional<Gap> gap = Optional.empty();
        try {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                ProvenEvent event = ProvenEvent.of(line.get());
                events++;
                Place place = new Place(1 + events, event.leaf().position());
                if (events % PROGRESS_EVERY == 0) {
                    progress.accept(events);
                }
                if (gap.isPresent()) {
                    if (Sequence.fills(gap.get().finding(), event.leaf())) {
                        return Optional.of(new Finding.OutOfOrder(gap.get().place()));
                    }
                    continue;
                }
                Optional<Finding> fault = fault(event, place);
                if (fault.isPresent() && !isGap(fault.get())) {
                    return fault;
                }
                gap = fault.map(found -> new Gap(found, place));
            }
        } catch (MalformedException malformed) {
            return gap.map(Gap::finding).or(() -> Optional.of(new Finding.Malformed(2 + events, malformed.part())));
        }
        return gap.map(Gap::finding).or(() -> end(lines));
    }

    private Optional<Finding> fault(ProvenEvent event, Place place) {
        Hash leaf = event.leaf().hash();
        return sequence.next(event.leaf(), place)
                .or(() -> check.check(event, leaf, place))
                .or(() -> surplus(place))
                .or(() -> againstOlder(leaf));
    }

    private Optional<Finding> surplus(Place place) {
        return events > header.count() ? Optional.of(new Finding.Surplus(header.count(), place)) : Optional.empty();
    }

    /** With every position at hand the older root follows from the leaves themselves; no proof is needed. */
    private Optional<Finding> againstOlder(Hash leaf) {
        if (older.isEmpty() || header.coverage() != Coverage.EVERY_POSITION) {
            return Optional.empty();
        }
        frontier.append(leaf);
        return older.filter(before -> before.size() == frontier.size())
                .filter(before -> !before.root().equals(frontier.root()))
                .map(before -> new Finding.Inconsistent(before.size(), checkpoint.size()));
    }

    private Optional<Finding> end(LineReader lines) {
        return lines.wasCutOff() || events < header.count()
                ? Optional.of(new Finding.Truncated(header.count(), events))
                : sequence.end(checkpoint.size());
    }

    private static boolean isGap(Finding finding) {
        return finding instanceof Finding.Missing || finding instanceof Finding.MissingInStream;
    }

    private record Gap(Finding finding, Place place) {}
}
