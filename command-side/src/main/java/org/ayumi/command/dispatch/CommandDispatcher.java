package org.ayumi.command.dispatch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ayumi.command.Command;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends commands, each with the facts that its events will carry as metadata. */
public final class CommandDispatcher {

    private static final String OVERTAKEN = "overtaken";

    private final CommandGateway gateway;
    private final LongConsumer acknowledged;

    /**
     * Through this gateway.
     *
     * @param acknowledged told the position of every answer before it leaves
     */
    public CommandDispatcher(CommandGateway gateway, LongConsumer acknowledged) {
        this.gateway = gateway;
        this.acknowledged = acknowledged;
    }

    /**
     * Carries out one command in one transaction.
     *
     * @param idempotencyKey when the client sent one; a repetition gets the first answer
     * @throws Refusal when a rule or the input refuses it; nothing is stored then
     */
    public Receipt send(
            Command command,
            Actor actor,
            Origin origin,
            Precondition precondition,
            Optional<IdempotencyKey> idempotencyKey) {
        Facts facts =
                Facts.of(actor, UUID.randomUUID().toString(), origin.channel(), origin.document(), origin.reason());
        Map<String, String> metadata = new LinkedHashMap<>(facts.stored());
        if (!precondition.versions().isEmpty()) {
            metadata.put(Precondition.METADATA_KEY, precondition.text());
        }
        idempotencyKey.ifPresent(key -> {
            metadata.put(IdempotencyKey.KEY_METADATA, key.key());
            metadata.put(IdempotencyKey.REQUEST_METADATA, key.request());
        });
        boolean mayRepeat =
                precondition.versions().isEmpty() && !TransactionSynchronizationManager.isActualTransactionActive();
        return sent(new GenericCommandMessage<>(command, metadata), mayRepeat);
    }

    /**
     * On one node commands on an aggregate wait for each other. One from another node may come between; whoever did not
     * say which version it saw is not bothered with that. The second time nobody can come between.
     */
    private Receipt sent(CommandMessage<?> command, boolean mayRepeat) {
        try {
            return sent(command);
        } catch (ConcurrencyException overtaken) {
            if (!mayRepeat) {
                throw overtaken;
            }
            return sent(command.andMetaData(Map.of(OVERTAKEN, "true")));
        }
    }

    private Receipt sent(CommandMessage<?> command) {
        PendingReceipt pending = gateway.sendAndWait(command);
        Receipt receipt = pending.get();
        acknowledged.accept(receipt.position());
        return receipt;
    }

    /** Whether it was tried before, and another node came between. */
    public static boolean isOvertaken(CommandMessage<?> command) {
        return command.getMetaData().containsKey(OVERTAKEN);
    }

    /** Metadata of a command that its events carry on. */
    public static boolean isCarriedByEvents(String metadataKey, @Nullable Object value) {
        return value != null
                && !metadataKey.equals(OVERTAKEN)
                && !metadataKey.equals(Precondition.METADATA_KEY)
                && !metadataKey.equals(IdempotencyKey.KEY_METADATA)
                && !metadataKey.equals(IdempotencyKey.REQUEST_METADATA);
    }
}
