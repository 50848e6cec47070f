package org.ayumi.kernel.status;

/** A way to judge how an indicator is doing. Cities use different ones; a changed rule is a new version. */
public interface StatusRule {

    String id();

    int version();

    Verdict judge(StatusInput input);

    default RuleVersion rule() {
        return new RuleVersion(id(), version());
    }
}
