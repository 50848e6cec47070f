package org.ayumi.kernel.lineage;

/** How something of a plan ends. */
public enum Ending {
    /** 廃止. */
    ABOLISHED,
    /** 休止: it may be taken up again. */
    SUSPENDED,
    /** 終了: what was to be done is done. */
    COMPLETED,
    /** 統合: one other goes on for it. */
    MERGED,
    /** 分割: several others go on for it. */
    SPLIT,
    /** 継続: carried on under the next plan, or the next edition of it. */
    CONTINUED;

    /** What is meant where only successors are named. */
    public static Ending usual(int successors) {
        return switch (successors) {
            case 0 -> ABOLISHED;
            case 1 -> MERGED;
            default -> SPLIT;
        };
    }

    int fewestSuccessors() {
        return switch (this) {
            case ABOLISHED, SUSPENDED, COMPLETED -> 0;
            case MERGED, CONTINUED -> 1;
            case SPLIT -> 2;
        };
    }

    int mostSuccessors() {
        return switch (this) {
            case SUSPENDED -> 0;
            case MERGED -> 1;
            case ABOLISHED, COMPLETED, SPLIT, CONTINUED -> Retirement.MOST_SUCCESSORS;
        };
    }
}
