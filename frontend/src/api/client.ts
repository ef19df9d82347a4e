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
  throw refusal(error, response);
}

/** A body with the ETag that names its state, for changing it later. */
export interface Tagged<T> {
  body: T;
  etag: string;
}

/** The body of a good answer and the state it is in. */
export async function taggedBodyOf<T>(call: Promise<Answer<T>>): Promise<Tagged<T>> {
  const answer = await call;
  const body = await bodyOf(Promise.resolve(answer));
  return { body, etag: answer.response.headers.get("ETag") ?? "" };
}

/** Waits for an answer that has no body. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw refusal(error, response);
}

/** A key under which the service does a thing once, however often it is asked. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function refusal(error: unknown, response: Response): ApiError {
  const etag = response.headers.get("ETag") ?? undefined;
  return new ApiError(response.status, isProblem(error) ? error : {}, etag);
}

function isProblem(body: unknown): body is Partial<Problem> {
  return typeof body === "object" && body !== null && "title" in body;
}
