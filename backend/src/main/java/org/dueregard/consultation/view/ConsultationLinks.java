package org.dueregard.consultation.view;

/**
 * Where a consultation is found.
 *
 * @param self its own address
 */
public record ConsultationLinks(String self) {

    /** Of a reference. */
    public static ConsultationLinks of(String ref) {
        return new ConsultationLinks("/api/v1/consultations/" + ref);
    }
}
