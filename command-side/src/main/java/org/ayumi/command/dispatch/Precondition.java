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
    /** A version, in a read's tag followed by a hash of what was shown. */
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})(?:\\.[0-9a-f]{16})?\"|(\\d{1,18})");

    /** A tag of ours that somebody on the way made weak or put something behind, as proxies do that compress answers. */
    private static final Pattern ALTERED_TAG = Pattern.compile("W/\"[^\"]*\"|\"\\d{1,18}[^\"\\d][^\"]*\"");

    /** Characters of If-Match. */
    public static final int LONGEST = 200;

    private static final String ALTERED_TEXT = "W/\"\"";

    /** No aggregate has this version, so an altered tag matches none. */
    private static final long ALTERED = -1;

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

    /** Whatever version there is. */
    static Precondition any() {
        return new Precondition(Set.of());
    }

    /** A precondition that may be absent. */
    public static Precondition optional(@Nullable String header) {
        return header == null ? new Precondition(Set.of()) : required(header);
    }

    /** The precondition of a write that makes something new: what is not there has no version. */
    public static Precondition ofSomethingNew(@Nullable String header) {
        Precondition precondition = optional(header);
        if (!precondition.versions.isEmpty()) {
            throw new Refusal(Refusal.Kind.STALE, "If-Match", "version.none-yet");
        }
        return precondition;
    }

    /** A write of many values has no version itself: each of them says which one it saw. */
    public static void ofEachItem(@Nullable String header) {
        if (!optional(header).versions.isEmpty()) {
            throw new Refusal(Refusal.Kind.STALE, "If-Match", "version.of-each-item");
        }
    }

    /** A table has no version, and neither have its rows: what contradicts what stands says why. */
    public static void ofNoRow(@Nullable String header) {
        if (!optional(header).versions.isEmpty()) {
            throw new Refusal(Refusal.Kind.STALE, "If-Match", "version.of-no-row");
        }
    }

    /**
     * Reads {@code "7"}, {@code "6", "7"}, {@code *}. A weak tag never matches, as RFC 9110 has it, nor does one that is
     * no longer as it was given.
     */
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

    /** Whether somebody on the way changed a tag. */
    public boolean isAltered() {
        return versions.contains(ALTERED);
    }

    /** In the form in which {@link #parse} reads it again. */
    public String text() {
        return versions.isEmpty()
                ? ANY
                : versions.stream().map(Precondition::tag).collect(Collectors.joining(", "));
    }

    private static String tag(long version) {
        return version == ALTERED ? ALTERED_TEXT : "\"" + version + "\"";
    }

    private static long versionOf(String tag) {
        String stripped = tag.strip();
        if (ALTERED_TAG.matcher(stripped).matches()
                && !ENTITY_TAG.matcher(stripped).matches()) {
            return ALTERED;
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
