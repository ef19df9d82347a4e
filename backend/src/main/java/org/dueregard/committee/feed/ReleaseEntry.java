package org.dueregard.committee.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.committee.pack.Manifest;
import org.jspecify.annotations.Nullable;

/** A released report as a feed tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReleaseEntry(
        UUID id,
        String reportRef,
        int reportVersion,
        String title,
        String body,
        @Nullable LocalDate meetingOn,
        Instant releasedAt,
        List<Manifest.Recommendation> recommendations) {}
