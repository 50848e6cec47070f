package org.ayumi.command.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ayumi.command.Command;
import org.ayumi.command.Decision;
import org.ayumi.command.Refusal;
import org.ayumi.command.Warning;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.kernel.event.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Turns the result of a command into a {@link Receipt}, and keeps it under the Idempotency-Key in the very transaction
 * that stores the events: a client that lost the answer gets it again, from any node, after any restart.
 */
public final class Receipts implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final IdempotencyKeys keys;
    private final StreamEnds streamEnds;
    private final SharedTurnAnswers sharedTurns;
    private final WritersSection writersSection;

    /**
     * For every command.
     *
     * @param streamEnds of what a command was addressed to
     * @param sharedTurns for those that have no transaction of their own
     */
    public Receipts(IdempotencyKeys keys, StreamEnds streamEnds, SharedTurnAnswers sharedTurns, PlanFacts plans) {
        this.keys = keys;
        this.streamEnds = streamEnds;
        this.sharedTurns = sharedTurns;
        this.writersSection = new WritersSection(plans);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Command command = (Command) message.getPayload();
        boolean isInSharedTurn = CommandDispatcher.isInSharedTurn(message);
        Optional<IdempotencyKeys.Claim> claim = claim(message);
        // In a shared turn the key is claimed when the events are stored, and who finds it taken comes here again.
        Optional<Receipt> first = isInSharedTurn ? Optional.empty() : claim.flatMap(keys::firstAnswer);
        PendingReceipt receipt = new PendingReceipt();
        if (first.isPresent()) {
            receipt.complete(first.get());
            return receipt;
        }
        Decision decision = decision(chain.proceed());
        List<Warning> warnings = new ArrayList<>(decision.warnings());
        warnings.addAll(writersSection.warnings(message));
        if (isInSharedTurn) {
            claim.ifPresent(claimed ->
                    sharedTurns.keep(unitOfWork, answer(claimed, end -> receipt(end, decision.ids(), warnings))));
        }
        // Events are appended in the phase before; the transaction commits after this, as the last of its phase. Of
        // several commands together, all of this happens at the end of them all.
        unitOfWork.root().onCommit(work -> {
            receipt.complete(receipt(endOf(command.addressee(), isInSharedTurn), decision.ids(), warnings));
            if (!isInSharedTurn) {
                claim.ifPresent(claimed -> keys.keep(claimed, receipt.get()));
            }
        });
        return receipt;
    }

    private SharedTurnAnswers.Answer answer(
            IdempotencyKeys.Claim claim, Function<StreamEnds.StreamEnd, Receipt> receipt) {
        return new SharedTurnAnswers.Answer() {
            @Override
            public boolean claim() {
                return keys.claimAtOnce(claim);
            }

            @Override
            public void release() {
                keys.release(claim);
            }

            @Override
            public void keep(StreamEnds.StreamEnd end) {
                keys.keep(claim, receipt.apply(end));
            }
        };
    }

    private static Optional<IdempotencyKeys.Claim> claim(CommandMessage<?> message) {
        return text(message, IdempotencyKey.KEY_METADATA)
                .map(key -> IdempotencyKeys.Claim.of(
                        Facts.beside(message.getMetaData()).actor().orElseThrow(),
                        key,
                        text(message, IdempotencyKey.REQUEST_METADATA).orElseThrow()));
    }

    private static Optional<String> text(CommandMessage<?> message, String metadataKey) {
        return Optional.ofNullable((String) message.getMetaData().get(metadataKey));
    }

    private StreamEnds.StreamEnd endOf(String target, boolean isInSharedTurn) {
        Optional<StreamEnds.StreamEnd> appended = streamEnds.appendedTo(target);
        if (appended.isEmpty() && isInSharedTurn) {
            throw new ConcurrencyException("that nothing has to be stored only the store itself can say");
        }
        return appended.or(() -> streamEnds.of(target))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "id", "id.unknown", target));
    }

    private static Receipt receipt(StreamEnds.StreamEnd end, Map<String, String> ids, List<Warning> warnings) {
        return new Receipt(
                end.position(),
                end.sequence() + 1,
                ids,
                end.leafHash(),
                warnings.stream().map(Warning::asTexts).toList());
    }

    private static Decision decision(@Nullable Object result) {
        if (result instanceof Decision decision) {
            return decision;
        }
        Map<String, String> ids = new LinkedHashMap<>();
        if (result instanceof Map<?, ?> created) {
            created.forEach((name, id) -> ids.put(String.valueOf(name), String.valueOf(id)));
        }
        return new Decision(ids, List.of());
    }
}
