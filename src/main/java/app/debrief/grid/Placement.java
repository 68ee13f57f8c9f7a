package app.debrief.grid;

/**
 * Where a column stands for one audience.
 *
 * @param exposure how far the column is open
 * @param order place in the full order of columns, from 1
 * @param visible whether the list shows the column before anyone chose
 */
public record Placement(Exposure exposure, int order, boolean visible) {

    /** A column of the list, shown at first. */
    public static Placement shown(int order) {
        return new Placement(Exposure.SHOWN, order, true);
    }

    /** A column of the list, hidden at first. */
    public static Placement hidden(int order) {
        return new Placement(Exposure.SHOWN, order, false);
    }

    /** No column of the list, only part of the detail of a record. */
    public static Placement detail(int order) {
        return new Placement(Exposure.DETAIL, order, false);
    }
}
