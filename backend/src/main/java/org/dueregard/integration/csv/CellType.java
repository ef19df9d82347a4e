package org.dueregard.integration.csv;

/** What a cell holds. */
enum CellType {
    /** Text. */
    TEXT,
    /** Texts, one to a line or with | between them. */
    LIST,
    /** A number with a decimal point, without a unit or thousands separator. */
    NUMBER,
    /** yes or no, true or false. */
    YES_NO,
    /** A word of a closed list, such as IN_PROGRESS; "In progress" means the same. */
    WORD,
    /** Readings as measure/reading, one to a line or with | between them. */
    READINGS
}
