package org.ayumi.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be proven for a verification to end with 0: words with commas between them. */
record Scope(Set<Claim> claims) {

    Scope {
        claims = Set.copyOf(claims);
    }

    /** Empty when a word is no claim, comes twice, or is none that this command can prove. */
    static Optional<Scope> parse(String words, Set<Claim> possible) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        for (String word : words.split(",", -1)) {
            Optional<Claim> claim = Claim.of(word.strip()).filter(possible::contains);
            if (claim.isEmpty() || !claims.add(claim.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Scope(claims));
    }

    /** What of it is not among those, as words. */
    String without(Set<Claim> proven) {
        return claims.stream()
                .filter(claim -> !proven.contains(claim))
                .sorted()
                .map(Claim::word)
                .collect(Collectors.joining(","));
    }
}
