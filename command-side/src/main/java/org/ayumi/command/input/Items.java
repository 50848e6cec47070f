package org.ayumi.command.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.jspecify.annotations.Nullable;

/** The items of a request about many at once, each of which says which version it saw. */
public final class Items {

    private Items() {}

    /**
     * Reads all of them, so that every fault of every item is told.
     *
     * @param item what is read of one by its field, {@code items[0]}; empty where it has faults
     */
    public static <T> List<Parcel> read(
            Form form, @Nullable List<@Nullable T> items, int most, BiFunction<String, T, Optional<Parcel>> item) {
        form.required("items", items).filter(List::isEmpty).ifPresent(none -> form.malformed("items", "field.missing"));
        List<Parcel> parcels = new ArrayList<>();
        int index = 0;
        for (T given : form.counted("items", items, most)) {
            String field = "items[" + index + "]";
            form.required(field, given)
                    .flatMap(known -> item.apply(field, known))
                    .ifPresent(parcels::add);
            index++;
        }
        form.refuseFaults();
        return parcels;
    }

    /** The version that an item saw. */
    public static Optional<Precondition> seen(Form form, String item, @Nullable String ifMatch) {
        String field = item + ".ifMatch";
        return form.required(field, ifMatch).flatMap(tag -> {
            try {
                return Optional.of(Precondition.parse(tag));
            } catch (Refusal malformed) {
                for (Fault fault : malformed.faults()) {
                    form.malformed(field, fault.messageKey(), fault.arguments().toArray());
                }
                return Optional.empty();
            }
        });
    }
}
