package org.dueregard.consultation.profile.view;

/** How a share has moved over consultations. */
public enum ShareChange {
    /** The later interval lies wholly above the earlier one. */
    RISING,
    /** The intervals touch: the difference may be chance. */
    NO_CLEAR_CHANGE,
    /** The later interval lies wholly below the earlier one. */
    FALLING
}
