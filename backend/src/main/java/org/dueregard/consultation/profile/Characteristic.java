package org.dueregard.consultation.profile;

/** What respondents are told apart by; one table each. */
public enum Characteristic {
    /** How old they are. */
    AGE,
    /** Their sex. */
    SEX,
    /** Their ethnic group. */
    ETHNICITY,
    /** Whether they are disabled. */
    DISABILITY,
    /** Their religion or belief. */
    RELIGION,
    /** Their sexual orientation. */
    SEXUAL_ORIENTATION,
    /** Whether their gender is the one registered at birth. */
    GENDER_REASSIGNMENT,
    /** Marriage and civil partnership. */
    MARRIAGE,
    /** Pregnancy and maternity. */
    PREGNANCY,
    /** Whether they care for somebody. */
    CARERS,
    /** Their main language. */
    LANGUAGE,
    /** Whether they serve or have served. */
    ARMED_FORCES,
    /** How deprived their household is. */
    DEPRIVATION,
    /** Where in the area they live. */
    AREA
}
