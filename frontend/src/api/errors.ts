import type { Problem } from "./types";

/** The service was reached and refused, or answered with something that is not its answer. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Partial<Problem>;
  /** With 412: names the thing as it is now. */
  readonly etag: string | undefined;

  constructor(status: number, problem: Partial<Problem>, etag?: string) {
    super(problem.detail ?? problem.title ?? `The service answered ${status}`);
    this.name = "ApiError";
    this.status = status;
    this.problem = problem;
    this.etag = etag;
  }
}

/** There is no such thing, or it is not published: asking again will not help. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** The address asks for something the service does not know, such as a rating called PURPLE. */
export function isBadRequest(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 400;
}

/** The session has ended, or never began. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}

/** Unreachable, overloaded or broken: the same question may be answered a little later. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500 || error.status === 429;
}

/** Somebody changed the thing after it was opened; `problem.current` is how it is now. */
export function isStale(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 412;
}
