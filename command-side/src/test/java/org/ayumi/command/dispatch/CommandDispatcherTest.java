package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.command.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.modelling.command.ConcurrencyException;
import org.ayumi.command.Command;
import org.ayumi.command.Fault;
import org.ayumi.command.OfOneStream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class CommandDispatcherTest {

    private static final Receipt RECEIPT = new Receipt(124, 7, Map.of(), "leaf", List.of());
    private static final Actor STAFF = new Actor("staff", Role.STAFF, "市民活動推進課");
    private static final Origin API = Origin.api(Optional.empty(), Optional.empty());
    private static final Precondition ANY = Precondition.optional(null);

    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<Long> acknowledged = new ArrayList<>();
    private final PessimisticLockFactory locks = PessimisticLockFactory.usingDefaults();
    private final CommandDispatcher dispatcher = new CommandDispatcher(
            DefaultCommandGateway.builder().commandBus(bus).build(),
            NoTransactionManager.INSTANCE,
            acknowledged::add,
            locks);

    private record Ask(String addressee) implements Command {}

    private void carryOut() {
        bus.subscribe(Ask.class.getName(), message -> {
            sent.add(message);
            PendingReceipt receipt = new PendingReceipt();
            receipt.complete(RECEIPT);
            return receipt;
        });
    }

    private Map<String, Object> metadata() {
        assertThat(sent).hasSize(1);
        return sent.get(0).getMetaData();
    }

    /** What may share its turn with others. */
    @Nested
    class OfOneStreamAlone {

        private record Report(String addressee) implements OfOneStream {}

        private final List<Boolean> inSharedTurn = new ArrayList<>();

        private void carryOut(RuntimeException... failures) {
            bus.subscribe(Report.class.getName(), message -> {
                sent.add(message);
                inSharedTurn.add(CommandDispatcher.isInSharedTurn(message));
                if (inSharedTurn.size() <= failures.length) {
                    throw failures[inSharedTurn.size() - 1];
                }
                PendingReceipt receipt = new PendingReceipt();
                receipt.complete(RECEIPT);
                return receipt;
            });
        }

        private Receipt send() {
            return dispatcher.send(new Report("p"), STAFF, API, ANY, Optional.empty());
        }

        @Test
        void is_decided_in_a_shared_turn() {
            carryOut();
            assertThat(send()).isEqualTo(RECEIPT);
            assertThat(inSharedTurn).containsExactly(true);
            assertThat(acknowledged).containsExactly(124L);
        }

        @Test
        void is_decided_once_more_by_the_store_where_it_was_refused_as_the_same_request() {
            carryOut(new Refusal(Refusal.Kind.STALE, "If-Match", "version.stale", 3L));
            assertThat(send()).isEqualTo(RECEIPT);
            assertThat(inSharedTurn).containsExactly(true, false);
            assertThat(sent.getLast().getMetaData().get("requestId"))
                    .isEqualTo(sent.getFirst().getMetaData().get("requestId"));
        }

        @Test
        void is_decided_once_more_where_it_was_not_stored() {
            carryOut(new ConcurrencyException("somebody came between"));
            assertThat(send()).isEqualTo(RECEIPT);
            assertThat(inSharedTurn).containsExactly(true, false);
        }

        @Test
        void is_refused_by_what_the_store_says() {
            carryOut(
                    new Refusal(Refusal.Kind.RULE, "value", "known.here"),
                    new Refusal(Refusal.Kind.RULE, "value", "true.in-the-store"));
            assertRefused(Refusal.Kind.RULE, this::send, "value: true.in-the-store");
        }

        /** Nobody knows whether it was stored. */
        @Test
        void is_not_asked_again_where_the_database_did_not_answer() {
            carryOut(new DataAccessResourceFailureException("gone"));
            assertThatThrownBy(this::send).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(inSharedTurn).containsExactly(true);
        }

        @Test
        void has_a_transaction_of_its_own_within_another() {
            carryOut();
            TransactionSynchronizationManager.setActualTransactionActive(true);
            try {
                send();
            } finally {
                TransactionSynchronizationManager.setActualTransactionActive(false);
            }
            assertThat(inSharedTurn).containsExactly(false);
        }

        @Test
        void says_nothing_of_it_in_its_events() {
            carryOut();
            send();
            metadata()
                    .forEach((key, value) -> assertThat(CommandDispatcher.isCarriedByEvents(key, value))
                            .as(key)
                            .isEqualTo(!key.equals("inSharedTurn")));
        }
    }

    @Test
    void a_command_comes_back_with_its_receipt() {
        carryOut();
        assertThat(dispatcher.send(new Ask("p"), STAFF, API, ANY, Optional.empty()))
                .isEqualTo(RECEIPT);
        assertThat(acknowledged).as("told before the client").containsExactly(124L);
    }

    @Test
    void a_refusal_comes_back_as_it_is() {
        bus.subscribe(Ask.class.getName(), message -> {
            throw new Refusal(Refusal.Kind.RULE, "planId", "plan.exists", "p");
        });
        assertRefused(
                Refusal.Kind.RULE,
                () -> dispatcher.send(new Ask("p"), STAFF, API, ANY, Optional.empty()),
                "planId: plan.exists");
    }

    @Nested
    class The_events_of_a_command {

        @Test
        void say_who_asked_from_where_and_under_which_request() {
            carryOut();
            dispatcher.send(new Ask("p"), STAFF, API, ANY, Optional.empty());
            assertThat(metadata())
                    .containsOnlyKeys("actor", "role", "section", "requestId", "source")
                    .containsEntry("actor", "staff")
                    .containsEntry("role", "STAFF")
                    .containsEntry("section", "市民活動推進課")
                    .containsEntry("source", "API");
            assertThat((String) metadata().get("requestId")).hasSize(36);
        }

        @Test
        void say_from_which_document_and_why_where_that_is_stated() {
            carryOut();
            Origin sheet = new Origin("SHEET", Optional.of("実績.xlsx B12"), Optional.of("転記の誤り"));
            dispatcher.send(new Ask("p"), STAFF, sheet, ANY, Optional.empty());
            assertThat(metadata())
                    .containsEntry("source", "SHEET")
                    .containsEntry("document", "実績.xlsx B12")
                    .containsEntry("reason", "転記の誤り");
        }

        @ParameterizedTest
        @CsvSource({
            "actor, true",
            "requestId, true",
            "reason, true",
            "ifMatch, false",
            "idempotencyKey, false",
            "idempotencyRequest, false"
        })
        void carry_no_conditions_of_the_request(String key, boolean carried) {
            assertThat(CommandDispatcher.isCarriedByEvents(key, "x")).isEqualTo(carried);
            assertThat(CommandDispatcher.isCarriedByEvents(key, null)).isFalse();
        }
    }

    @Test
    void a_command_takes_its_conditions_along() {
        carryOut();
        dispatcher.send(
                new Ask("p"),
                STAFF,
                API,
                Precondition.parse("\"7\""),
                Optional.of(IdempotencyKey.sent("k-1", "PUT /x")));
        assertThat(metadata())
                .containsEntry("ifMatch", "\"7\"")
                .containsEntry("idempotencyKey", "k-1")
                .containsEntry("idempotencyRequest", "PUT /x");
    }

    @Test
    void a_receipt_is_not_there_before_it_is_complete() {
        assertThatIllegalStateException().isThrownBy(new PendingReceipt()::get);
    }

    @Test
    void several_commands_come_back_in_their_order_though_they_are_carried_out_in_that_of_their_ids() {
        carryOut();
        assertThat(dispatcher.sendTogether(List.of(parcel("q"), parcel("p"), parcel("q")), STAFF, Optional.empty()))
                .containsExactly(RECEIPT, RECEIPT, RECEIPT);
        assertThat(sent)
                .extracting(message -> ((Ask) message.getPayload()).addressee())
                .containsExactly("p", "q", "q");
        assertThat(acknowledged).containsExactly(124L);
    }

    @Test
    void the_second_command_on_an_aggregate_is_not_stale_by_the_first() {
        carryOut();
        dispatcher.sendTogether(List.of(parcel("p"), parcel("p")), STAFF, Optional.empty());
        assertThat(sent)
                .extracting(message -> message.getMetaData().get(Precondition.METADATA_KEY))
                .containsExactly("\"7\"", null);
    }

    @Test
    void each_command_of_a_request_has_a_key_of_its_own() {
        carryOut();
        dispatcher.sendTogether(
                List.of(parcel("p"), parcel("q")), STAFF, Optional.of(IdempotencyKey.sent("k-1", "POST /x")));
        assertThat(sent)
                .extracting(message -> message.getMetaData().get(IdempotencyKey.KEY_METADATA))
                .containsExactly("k-1 0", "k-1 1");
    }

    @Test
    void every_refusal_is_told_and_nothing_acknowledged() {
        bus.subscribe(Ask.class.getName(), message -> {
            sent.add(message);
            throw new Refusal(Refusal.Kind.RULE, "value.amount", "cumulative.falls");
        });
        assertThatThrownBy(() -> dispatcher.sendTogether(List.of(parcel("q"), parcel("p")), STAFF, Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::field)
                                .containsExactlyInAnyOrder("items[0].value.amount", "items[1].value.amount"));
        assertThat(sent).hasSize(2);
        assertThat(acknowledged).isEmpty();
    }

    @Test
    void a_command_goes_with_those_that_follow_from_it_whatever_their_versions() {
        carryOut();
        Parcel asked = parcel("q");
        assertThat(dispatcher.sendWithWhatFollows(
                        List.of(asked, Parcel.following(new Ask("p"), API), Parcel.following(new Ask("r"), API)),
                        STAFF,
                        Optional.of(IdempotencyKey.sent("k-1", "POST /x"))))
                .containsExactly(RECEIPT, RECEIPT, RECEIPT);
        assertThat(sent)
                .extracting(message -> message.getMetaData().get(Precondition.METADATA_KEY))
                .containsExactly(null, "\"7\"", null);
        assertThat(sent)
                .extracting(message -> message.getMetaData().get(IdempotencyKey.KEY_METADATA))
                .containsExactly("k-1 p", "k-1 q", "k-1 r");
        assertThat(acknowledged).containsExactly(124L);
    }

    @Test
    void what_is_wrong_with_a_command_that_follows_is_told_as_of_the_whole() {
        bus.subscribe(Ask.class.getName(), message -> {
            sent.add(message);
            String id = ((Ask) message.getPayload()).addressee();
            if (id.equals("p")) {
                PendingReceipt receipt = new PendingReceipt();
                receipt.complete(RECEIPT);
                return receipt;
            }
            throw new Refusal(Refusal.Kind.RULE, "lastFiscalYear", "retirement.reported-after", id);
        });
        assertRefused(
                Refusal.Kind.RULE,
                () -> dispatcher.sendWithWhatFollows(
                        List.of(parcel("p"), Parcel.following(new Ask("q"), API), Parcel.following(new Ask("r"), API)),
                        STAFF,
                        Optional.empty()),
                "lastFiscalYear: retirement.reported-after",
                "lastFiscalYear: retirement.reported-after");
        assertThat(sent).hasSize(3);
        assertThat(acknowledged).isEmpty();
    }

    private static Parcel parcel(String addressee) {
        return new Parcel(new Ask(addressee), API, Precondition.parse("\"7\""));
    }
}
