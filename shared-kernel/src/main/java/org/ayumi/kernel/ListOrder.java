package org.ayumi.kernel;

/** 並び順: where something stands in a list. */
public final class ListOrder {

    public static final int LARGEST = 100_000_000;

    private ListOrder() {}

    /**
     * The order itself, if it can be one.
     *
     * @throws ImpossibleValue that names {@code order}
     */
    public static int checked(int order) {
        if (order < 0 || order > LARGEST) {
            throw new ImpossibleValue("order", "order.out-of-range", LARGEST);
        }
        return order;
    }
}
