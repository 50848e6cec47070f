package org.ayumi.query.http;

import java.util.List;
import org.ayumi.kernel.ImpossibleValue;

/** A question that cannot be answered. It names the parameter and a message key; sentences are written where it is shown. */
public final class QueryProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of problem, and so which HTTP status. */
    public enum Kind {
        /** 404. */
        NOT_FOUND,
        /** 400. */
        BAD_PARAMETER,
        /** 503: a projection has not come that far in time. */
        NOT_YET
    }

    private final Kind kind;
    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private QueryProblem(Kind kind, String field, String messageKey, List<Object> arguments) {
        super(kind + " " + field + ": " + messageKey + " " + arguments);
        this.kind = kind;
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public static QueryProblem notFound(String field, String messageKey, Object... arguments) {
        return new QueryProblem(Kind.NOT_FOUND, field, messageKey, List.of(arguments));
    }

    public static QueryProblem badParameter(String field, String messageKey, Object... arguments) {
        return new QueryProblem(Kind.BAD_PARAMETER, field, messageKey, List.of(arguments));
    }

    /** A parameter that the kernel cannot make a value of. */
    public static QueryProblem badParameter(String field, ImpossibleValue impossible) {
        QueryProblem problem =
                new QueryProblem(Kind.BAD_PARAMETER, field, impossible.messageKey(), impossible.arguments());
        problem.initCause(impossible);
        return problem;
    }

    public static QueryProblem notYet(String field, String messageKey, Object... arguments) {
        return new QueryProblem(Kind.NOT_YET, field, messageKey, List.of(arguments));
    }

    public Kind kind() {
        return kind;
    }

    /** The parameter, as it is called in the API. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
