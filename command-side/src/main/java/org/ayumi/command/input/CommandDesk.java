package org.ayumi.command.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Command;
import org.ayumi.command.dispatch.CommandDispatcher;
import org.ayumi.command.dispatch.CurrentActor;
import org.ayumi.command.dispatch.IdempotencyKey;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.dispatch.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where endpoints hand in commands on behalf of whoever is logged in. */
@Component
public class CommandDesk {

    private final CommandDispatcher dispatcher;
    private final CurrentActor actor;
    private final HttpServletRequest request;

    CommandDesk(CommandDispatcher dispatcher, CurrentActor actor, HttpServletRequest request) {
        this.dispatcher = dispatcher;
        this.actor = actor;
        this.request = request;
    }

    /**
     * Hands in a command.
     *
     * @param body the request body it was read from: what an Idempotency-Key stands for
     * @param document the body's own {@code source}, when it names one
     */
    public Receipt handIn(
            Command command,
            Precondition precondition,
            Record body,
            @Nullable String document,
            Optional<String> reason) {
        return dispatcher.send(
                command, actor.get(), Origin.api(Optional.ofNullable(document), reason), precondition, key(body));
    }

    /**
     * Hands in several commands, of which all are carried out or none.
     *
     * @throws org.ayumi.command.Refusal with every fault of every command, {@code items[0].value.amount}
     */
    public List<Receipt> handIn(List<Parcel> parcels, Record body) {
        return dispatcher.sendTogether(parcels, actor.get(), key(body));
    }

    /**
     * Hands in a command and those that follow from it, of which all are carried out or none.
     *
     * @param following on other aggregates; they come from the same paper, and for the same reason
     */
    public List<Receipt> handIn(
            Command command,
            List<? extends Command> following,
            Precondition precondition,
            Record body,
            @Nullable String document,
            Optional<String> reason) {
        Origin origin = Origin.api(Optional.ofNullable(document), reason);
        return dispatcher.sendWithWhatFollows(
                Stream.concat(
                                Stream.of(new Parcel(command, origin, precondition)),
                                following.stream().map(next -> Parcel.following(next, origin)))
                        .toList(),
                actor.get(),
                key(body));
    }

    private Optional<IdempotencyKey> key(Record body) {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"))
                .map(key -> IdempotencyKey.sent(key, fingerprint(body)));
    }

    private String fingerprint(Record body) {
        return request.getMethod() + " " + request.getRequestURI() + " " + RequestText.of(body);
    }
}
