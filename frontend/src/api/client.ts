import createClient from "openapi-fetch";
import { ApiError } from "./errors";
import type { paths } from "./schema";
import type { Problem } from "./types";

/** The only door to the service; nothing else in the front end fetches. */
export const client = createClient<paths, "application/json">({
  baseUrl: window.location.origin,
  // "Several by comma", as the contract says of every list of values.
  querySerializer: { array: { style: "form", explode: false } },
  // Looked up at each call, so that a test can play the service.
  fetch: (request) => globalThis.fetch(request),
});

const reads = ["GET", "HEAD"];

client.use({
  onRequest({ request }) {
    // Shows the service that a change comes from our own pages: no other site can send this header.
    if (!reads.includes(request.method)) request.headers.set("X-Requested-With", "due-regard");
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; every other answer becomes an {@link ApiError}. */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok && data !== undefined) return data;
  throw new ApiError(response.status, isProblem(error) ? error : {});
}

function isProblem(body: unknown): body is Partial<Problem> {
  return typeof body === "object" && body !== null && "title" in body;
}
