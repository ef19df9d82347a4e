package org.dueregard.consultation.profile.view;

/** What a caller may do with figures of people. */
public enum ProfileAbility {
    /** Change them. */
    EDIT,
    /** Publish the saved profile. */
    PUBLISH,
    /** Let the rules decide anew on a suppressed figure. */
    RELEASE
}
