package org.ayumi.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ayumi.ledger.verdict.FindingWords;

/** What a verification has proven, and sentences on what it has not and what would. */
final class Limits {

    private final Set<Claim> proven = EnumSet.noneOf(Claim.class);
    private final List<Gap> gaps = new ArrayList<>();

    private record Gap(String key, List<Object> arguments) {}

    /** Either it is proven, or its sentence tells what would prove it. */
    Limits claim(Claim claim, boolean holds, Object... arguments) {
        if (holds) {
            proven.add(claim);
            return this;
        }
        return open("unproven." + claim.word(), arguments);
    }

    /** What no claim covers. */
    Limits open(String key, Object... arguments) {
        gaps.add(new Gap(key, List.of(arguments)));
        return this;
    }

    Set<Claim> proven() {
        return Set.copyOf(proven);
    }

    List<String> sentences(Locale locale) {
        return gaps.stream()
                .map(gap -> FindingWords.of(gap.key(), locale, gap.arguments().toArray()))
                .toList();
    }
}
