package org.ayumi.documents.planfile;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** YAML without the parts that plan files do not need and attackers do: aliases (which multiply) and tags. */
final class StrictParser extends ParserImpl {

    /** Some thousand initiatives. Nodes take a hundred times the room of the letters they are written with. */
    static final int MOST_EVENTS = 500_000;

    private final Problems problems;
    private int line = 1;
    private int events;

    StrictParser(StreamReader reader, LoaderOptions options, Problems problems) {
        super(reader, options);
        this.problems = problems;
    }

    /** The line that was reached, for errors of the library that do not say theirs. */
    int line() {
        return line;
    }

    @Override
    public Event getEvent() {
        Event event = super.getEvent();
        Mark mark = event.getStartMark();
        line = mark.getLine() + 1;
        if (++events > MOST_EVENTS) {
            throw problems.end(line, mark.getColumn() + 1, PlanFileProblem.FILE_TOO_MANY_ENTRIES, MOST_EVENTS);
        }
        if (event instanceof AliasEvent alias) {
            throw problems.end(line, mark.getColumn() + 1, PlanFileProblem.YAML_ALIAS, "*" + alias.getAnchor());
        }
        tag(event).ifPresent(tag -> {
            throw problems.end(line, mark.getColumn() + 1, PlanFileProblem.YAML_TAG, tag);
        });
        return event;
    }

    private static Optional<String> tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> Optional.ofNullable(scalar.getTag());
            case CollectionStartEvent start -> Optional.ofNullable(start.getTag());
            default -> Optional.empty();
        };
    }
}
