package org.ayumi.command.dispatch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ayumi.command.Command;
import org.ayumi.command.OfOneStream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends commands, each with the facts that its events will carry as metadata. */
public final class CommandDispatcher {

    private static final String OVERTAKEN = "overtaken";
    private static final String IN_SHARED_TURN = "inSharedTurn";

    private final CommandGateway gateway;
    private final TransactionManager together;
    private final LongConsumer acknowledged;
    private final AggregatesInTurn aggregates;

    /**
     * Through this gateway.
     *
     * @param together transactions of several commands
     * @param acknowledged told the position of every answer before it leaves
     * @param locks of the aggregates
     */
    public CommandDispatcher(
            CommandGateway gateway, TransactionManager together, LongConsumer acknowledged, LockFactory locks) {
        this.gateway = gateway;
        this.together = together;
        this.acknowledged = acknowledged;
        this.aggregates = new AggregatesInTurn(locks);
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
        CommandMessage<?> message = message(command, actor, origin, precondition, idempotencyKey);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return sent(message);
        }
        return (command instanceof OfOneStream ? sentInSharedTurn(message) : Optional.<Receipt>empty())
                .orElseGet(() -> aggregates.with(
                        Stream.of(command.addressee()),
                        () -> sent(message, precondition.versions().isEmpty())));
    }

    /**
     * Decides by what is known here, and is answered when it was stored together with others. Empty when that could not be:
     * nothing is stored then, and what is true only the store itself can say, refusals too.
     */
    private Optional<Receipt> sentInSharedTurn(CommandMessage<?> command) {
        try {
            return Optional.of(sent(command.andMetaData(Map.of(IN_SHARED_TURN, "true"))));
        } catch (Refusal | ConcurrencyException undecided) {
            return Optional.empty();
        }
    }

    /** Whether this end of a command is nobody's answer: what is true only the store itself can say. */
    public static boolean isCarriedOutAgain(Message<?> command, Throwable end) {
        return isInSharedTurn(command) && (end instanceof Refusal || end instanceof ConcurrencyException);
    }

    private static CommandMessage<?> message(
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
        return new GenericCommandMessage<>(command, metadata);
    }

    /**
     * Carries out several commands, or none of them. Their aggregates are taken in the order of their ids, so that two who
     * do this at the same time do not wait for each other.
     *
     * @param idempotencyKey when the client sent one for all of them; a repetition gets the first answers
     * @return the receipts in the order of the parcels; of one aggregate, all say where it stands in the end
     * @throws Refusal with the faults of every command that is refused, {@code items[0].value.amount}; nothing is stored
     */
    public List<Receipt> sendTogether(List<Parcel> parcels, Actor actor, Optional<IdempotencyKey> idempotencyKey) {
        return sendTogether(
                parcels,
                new PartRefusals(true),
                actor,
                index -> idempotencyKey.map(key -> key.ofPart(String.valueOf(index))));
    }

    /**
     * Carries out a command and those that follow from it, or none of them.
     *
     * @param parcels the one that was asked for first; each of the others is addressed to something else
     * @return the receipts in the order of the parcels
     * @throws Refusal with the faults of every command that is refused, as if each were of the first; nothing is stored
     */
    public List<Receipt> sendWithWhatFollows(
            List<Parcel> parcels, Actor actor, Optional<IdempotencyKey> idempotencyKey) {
        // Their places in the list would change with what is there: each is named by what it is addressed to.
        return sendTogether(
                parcels,
                new PartRefusals(false),
                actor,
                index -> idempotencyKey.map(
                        key -> key.ofPart(parcels.get(index).command().addressee())));
    }

    private List<Receipt> sendTogether(
            List<Parcel> parcels, PartRefusals refusals, Actor actor, IntFunction<Optional<IdempotencyKey>> keyOfPart) {
        return aggregates.with(
                parcels.stream().map(parcel -> parcel.command().addressee()),
                () -> sentTogether(parcels, refusals, actor, keyOfPart));
    }

    private List<Receipt> sentTogether(
            List<Parcel> parcels, PartRefusals refusals, Actor actor, IntFunction<Optional<IdempotencyKey>> keyOfPart) {
        UnitOfWork<Message<?>> all = DefaultUnitOfWork.startAndGet(new GenericMessage<>(parcels.size()));
        all.attachTransaction(together);
        ResultMessage<List<PendingReceipt>> pending =
                all.executeWithResult(() -> handedOut(parcels, refusals, actor, keyOfPart));
        if (pending.isExceptional()) {
            throw pending.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(pending.exceptionResult());
        }
        List<Receipt> receipts =
                pending.getPayload().stream().map(PendingReceipt::get).toList();
        receipts.stream().mapToLong(Receipt::position).max().ifPresent(acknowledged);
        return receipts;
    }

    private List<PendingReceipt> handedOut(
            List<Parcel> parcels, PartRefusals refusals, Actor actor, IntFunction<Optional<IdempotencyKey>> keyOfPart) {
        Map<Integer, PendingReceipt> receipts = new HashMap<>();
        Map<String, Precondition> seen = new HashMap<>();
        for (int index : byAddressee(parcels)) {
            Parcel parcel = parcels.get(index);
            // What the first of them changed is no surprise to the next.
            Precondition first = seen.putIfAbsent(parcel.command().addressee(), parcel.precondition());
            Precondition precondition =
                    parcel.precondition().equals(first) ? Precondition.any() : parcel.precondition();
            try {
                receipts.put(
                        index,
                        gateway.sendAndWait(message(
                                parcel.command(), actor, parcel.origin(), precondition, keyOfPart.apply(index))));
            } catch (Refusal refusal) {
                refusals.note(index, refusal);
            }
        }
        refusals.refuse();
        return IntStream.range(0, parcels.size()).mapToObj(receipts::get).toList();
    }

    private static List<Integer> byAddressee(List<Parcel> parcels) {
        return IntStream.range(0, parcels.size())
                .boxed()
                .sorted(Comparator.comparing(
                        index -> parcels.get(index).command().addressee()))
                .toList();
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

    /** Whether it has no transaction of its own, and what it was decided by may have changed. */
    public static boolean isInSharedTurn(Message<?> command) {
        return command.getMetaData().containsKey(IN_SHARED_TURN);
    }

    /** Metadata of a command that its events carry on. */
    public static boolean isCarriedByEvents(String metadataKey, @Nullable Object value) {
        return value != null
                && !metadataKey.equals(OVERTAKEN)
                && !metadataKey.equals(IN_SHARED_TURN)
                && !metadataKey.equals(Precondition.METADATA_KEY)
                && !metadataKey.equals(IdempotencyKey.KEY_METADATA)
                && !metadataKey.equals(IdempotencyKey.REQUEST_METADATA);
    }
}
