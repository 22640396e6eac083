package nl.ruimtemaker.moment.sheet;

/** Which comes first in 3-4-2026. */
public enum Order {
    DAY_MONTH,
    MONTH_DAY
}
