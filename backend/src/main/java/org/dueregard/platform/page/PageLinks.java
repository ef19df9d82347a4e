package org.dueregard.platform.page;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** The Link header of a list (RFC 8288): first, prev, next, last. */
public final class PageLinks {

    private PageLinks() {}

    /** The value of the header for a page of the list at the requested address. */
    public static String of(UriInfo uri, Page<?> page) {
        long last = Math.max(1, (page.total() + page.size() - 1) / page.size());
        List<String> links = new ArrayList<>();
        links.add(link(uri, 1, "first"));
        if (page.page() > 1) {
            links.add(link(uri, Math.min(page.page() - 1, last), "prev"));
        }
        if (page.page() < last) {
            links.add(link(uri, page.page() + 1L, "next"));
        }
        links.add(link(uri, last, "last"));
        return String.join(", ", links);
    }

    private static String link(UriInfo uri, long page, String rel) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .build()
                .getRawQuery();
        return "<" + uri.getRequestUri().getRawPath() + "?" + query + ">; rel=\"" + rel + "\"";
    }
}
