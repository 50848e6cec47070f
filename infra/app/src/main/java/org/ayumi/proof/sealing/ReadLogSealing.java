package org.ayumi.proof.sealing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ayumi.access.readlog.ReadChain;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.reads.ReadHead;
import org.ayumi.ledger.seal.PublishedLog;
import org.ayumi.ledger.seal.Sealing;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Chains the read log, has its head signed where the key is here, and keeps what was published of it. */
final class ReadLogSealing extends RepeatedLook {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(ReadLogSealing.class);

    private final ReadChain chain;
    private final Optional<OwnKey> key;
    private final PublishedLog published;
    private final Clock clock;
    private volatile Optional<String> wrong = Optional.empty();

    ReadLogSealing(ReadChain chain, Optional<OwnKey> key, PublishedLog published, Clock clock) {
        super("read-log-sealing", LOOKS_EVERY);
        this.chain = chain;
        this.key = key;
        this.published = published;
        this.clock = clock;
    }

    /** Why the read log is not sealed, in words; empty while it is. */
    Optional<String> wrong() {
        return wrong;
    }

    @Override
    void look(boolean last) {
        Optional<String> before = wrong;
        try {
            boolean more;
            do {
                more = chain.grow();
                wrong = sealed();
            } while (more && wrong.isEmpty());
        } catch (IOException | MalformedException unusable) {
            wrong = Optional.of(String.valueOf(unusable.getMessage()));
        } catch (DataAccessException | TransactionException | StoreUnreadableException away) {
            LOG.debug("the database does not answer; the read log waits", away);
        } catch (RuntimeException fault) {
            LOG.error("the read log could not be sealed", fault);
            wrong = Optional.of(String.valueOf(fault.getMessage()));
        }
        if (!wrong.equals(before)) {
            LOG.warn("read log: {}", wrong.orElse("is sealed again"));
        }
    }

    private Optional<String> sealed() throws IOException, MalformedException {
        if (key.isPresent() && key.get().isHere()) {
            Optional<Sealing.Refused> refused = key.get().sealReads();
            if (refused.isPresent()) {
                return refused.map(Sealing.Refused::words);
            }
        }
        Optional<ReadHead> head = published.newestReadHead();
        if (head.isPresent() && head.get().link().number() > chain.newestHead()) {
            if (!chain.has(head.get().link())) {
                return Optional.of(new Sealing.Refused(
                                Sealing.Reason.READS_CHANGED,
                                1,
                                head.get().link().number())
                        .words());
            }
            chain.keepHead(head.get().link().number(), published.readHeadNote(), clock.instant());
        }
        return Optional.empty();
    }
}
