package org.ayumi.command.dispatch;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * If-Match: the versions a writer has seen; empty means any.
 *
 * @param versions numbers of events, as in the ETag
 */
public record Precondition(Set<Long> versions) {

    public static final String METADATA_KEY = "ifMatch";

    private static final String ANY = "*";
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"|(\\d{1,18})");
    private static final int LONGEST = 200;
    private static final String WEAK_PREFIX = "W/\"";

    /** No aggregate has this version, so a weak tag matches none. */
    private static final long WEAK = -1;

    public Precondition {
        versions = Set.copyOf(versions);
    }

    /** The precondition of a write that must have one. */
    public static Precondition required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(Refusal.Kind.PRECONDITION_MISSING, "If-Match", "version.if-match-missing");
        }
        return parse(header);
    }

    /** A precondition that may be absent. */
    public static Precondition optional(@Nullable String header) {
        return header == null ? new Precondition(Set.of()) : required(header);
    }

    /** Reads {@code "7"}, {@code "6", "7"}, {@code *}. A weak tag never matches, as RFC 9110 has it. */
    public static Precondition parse(String header) {
        if (header.strip().equals(ANY)) {
            return new Precondition(Set.of());
        }
        if (header.length() > LONGEST) {
            throw malformed();
        }
        return new Precondition(Arrays.stream(header.split(",", -1))
                .map(Precondition::versionOf)
                .collect(Collectors.toSet()));
    }

    public boolean allows(long version) {
        return versions.isEmpty() || versions.contains(version);
    }

    /** In the form in which {@link #parse} reads it again. */
    public String text() {
        return versions.isEmpty()
                ? ANY
                : versions.stream().map(Precondition::tag).collect(Collectors.joining(", "));
    }

    private static String tag(long version) {
        return version == WEAK ? WEAK_PREFIX + "\"" : "\"" + version + "\"";
    }

    private static long versionOf(String tag) {
        String stripped = tag.strip();
        if (stripped.startsWith(WEAK_PREFIX)) {
            return WEAK;
        }
        Matcher matcher = ENTITY_TAG.matcher(stripped);
        if (!matcher.matches()) {
            throw malformed();
        }
        return Long.parseLong(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static Refusal malformed() {
        return new Refusal(Refusal.Kind.MALFORMED, "If-Match", "version.if-match-malformed");
    }
}
