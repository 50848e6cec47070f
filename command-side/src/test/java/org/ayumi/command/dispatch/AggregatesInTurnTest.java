package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.transaction.Transaction;
import org.ayumi.command.Command;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Role;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Nobody has a connection while it waits for an aggregate. */
class AggregatesInTurnTest {

    private static final Actor STAFF = new Actor("staff", Role.STAFF, "市民活動推進課");
    private static final Origin API = Origin.api(Optional.empty(), Optional.empty());
    private static final Precondition ANY = Precondition.optional(null);

    private final List<String> steps = new ArrayList<>();
    private final SimpleCommandBus bus =
            SimpleCommandBus.builder().transactionManager(this::begin).build();
    private final CommandDispatcher dispatcher = new CommandDispatcher(
            DefaultCommandGateway.builder().commandBus(bus).build(), this::begin, position -> {}, this::lock);

    private record Ask(String addressee) implements Command {}

    private Transaction begin() {
        steps.add("begin");
        return new Transaction() {
            @Override
            public void commit() {
                steps.add("end");
            }

            @Override
            public void rollback() {
                steps.add("end");
            }
        };
    }

    private Lock lock(String id) {
        if (id.equals("taken")) {
            throw new LockAcquisitionFailedException("somebody else has it");
        }
        steps.add("take " + id);
        return new Lock() {
            @Override
            public void release() {
                steps.add("release " + id);
            }

            @Override
            public boolean isHeld() {
                return true;
            }
        };
    }

    private void carryOut() {
        bus.subscribe(Ask.class.getName(), message -> {
            PendingReceipt receipt = new PendingReceipt();
            receipt.complete(new Receipt(124, 7, Map.of(), "leaf", List.of()));
            return receipt;
        });
    }

    private void send(String... addressees) {
        if (addressees.length == 1) {
            dispatcher.send(new Ask(addressees[0]), STAFF, API, ANY, Optional.empty());
        } else {
            List<Parcel> parcels = List.of(addressees).stream()
                    .map(id -> new Parcel(new Ask(id), API, ANY))
                    .toList();
            dispatcher.sendTogether(parcels, STAFF, Optional.empty());
        }
    }

    @Test
    void one_takes_its_aggregate_first_and_its_transaction_then() {
        carryOut();
        send("p");
        assertThat(steps).containsExactly("take p", "begin", "end", "release p");
    }

    @Test
    void several_take_all_of_theirs_in_one_order() {
        carryOut();
        send("q", "p", "q");
        assertThat(steps).startsWith("take p", "take q", "begin").endsWith("end", "release q", "release p");
    }

    @Test
    void what_was_taken_is_given_back_where_the_command_fails() {
        assertThatThrownBy(() -> send("p")).as("nobody carries it out").isNotNull();
        assertThat(steps).startsWith("take p").endsWith("release p");
    }

    @Test
    void what_was_taken_is_given_back_where_the_next_one_cannot_be() {
        carryOut();
        assertThatThrownBy(() -> send("p", "taken")).isInstanceOf(LockAcquisitionFailedException.class);
        assertThat(steps).containsExactly("take p", "release p");
    }

    @Test
    void within_another_transaction_nothing_is_taken_first() {
        carryOut();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            send("p");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(steps).containsExactly("begin", "end");
    }
}
