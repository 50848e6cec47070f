package org.ayumi.command.dispatch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.ayumi.command.Command;
import org.ayumi.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Turns the result of a command into a {@link Receipt}, and keeps it under the Idempotency-Key in the very transaction
 * that stores the events: a client that lost the answer gets it again, from any node, after any restart.
 */
public final class Receipts implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final IdempotencyKeys keys;
    private final StreamEnds streamEnds;

    public Receipts(IdempotencyKeys keys, StreamEnds streamEnds) {
        this.keys = keys;
        this.streamEnds = streamEnds;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Command command = (Command) message.getPayload();
        Optional<IdempotencyKeys.Claim> claim = claim(message);
        Optional<Receipt> first = claim.flatMap(keys::firstAnswer);
        PendingReceipt receipt = new PendingReceipt();
        if (first.isPresent()) {
            receipt.complete(first.get());
            return receipt;
        }
        Map<String, String> ids = createdIds(chain.proceed());
        // Events are appended in the phase before; the transaction commits after this, as the last of its phase.
        unitOfWork.onCommit(work -> {
            receipt.complete(receipt(command.addressee(), ids));
            claim.ifPresent(claimed -> keys.keep(claimed, receipt.get()));
        });
        return receipt;
    }

    private static Optional<IdempotencyKeys.Claim> claim(CommandMessage<?> message) {
        return text(message, IdempotencyKey.KEY_METADATA)
                .map(key -> IdempotencyKeys.Claim.of(
                        text(message, "actor").orElseThrow(),
                        key,
                        text(message, IdempotencyKey.REQUEST_METADATA).orElseThrow()));
    }

    private static Optional<String> text(CommandMessage<?> message, String metadataKey) {
        return Optional.ofNullable((String) message.getMetaData().get(metadataKey));
    }

    private Receipt receipt(String target, Map<String, String> ids) {
        StreamEnds.StreamEnd end = streamEnds
                .of(target)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "id", "id.unknown", target));
        return new Receipt(end.position(), end.sequence() + 1, ids, end.leafHash());
    }

    private static Map<String, String> createdIds(@Nullable Object result) {
        Map<String, String> ids = new LinkedHashMap<>();
        if (result instanceof Map<?, ?> created) {
            created.forEach((name, id) -> ids.put(String.valueOf(name), String.valueOf(id)));
        }
        return ids;
    }
}
