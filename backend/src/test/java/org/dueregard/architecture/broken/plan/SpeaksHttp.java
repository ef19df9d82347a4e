package org.dueregard.architecture.broken.plan;

import jakarta.ws.rs.core.Response;

/** Breaks: HTTP below the resources. */
record SpeaksHttp(Class<Response> response) {}
