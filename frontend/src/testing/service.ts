import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { Session } from "../api/types";
import { actionOf, rowOf } from "./actions";
import { consultation, row, summary } from "./consultations";
import { measure, measureSummary, readings, responseRate } from "./measures";
import { dashboard, objective, plan, plans, site, source } from "./plan";

/** Nobody is signed in, and people can sign in. */
export const stranger: Session = { signIn: "READY", signedIn: false, roles: [], services: [] };

const pageOf = <T>(items: T[]) => ({ items, page: 1, size: 50, total: items.length });

/** Plays the service with a small plan; a test replaces the answers that it is about. */
export const service = setupServer(
  http.get("*/api/v1/session", () => HttpResponse.json(stranger)),
  http.get("*/api/v1/site", () => HttpResponse.json(site)),
  http.get("*/api/v1/plans", () => HttpResponse.json(pageOf(plans))),
  http.get("*/api/v1/plans/current", () => HttpResponse.json(plan)),
  http.get("*/api/v1/plans/current/dashboard", () => HttpResponse.json(dashboard)),
  http.get("*/api/v1/plans/current/sources/report-2021", () => HttpResponse.json(source)),
  http.get("*/api/v1/objectives", () => HttpResponse.json(pageOf([objective]))),
  http.get("*/api/v1/actions", () => HttpResponse.json(pageOf([rowOf(actionOf())]))),
  http.get("*/api/v1/actions/CL-01", () => HttpResponse.json(actionOf())),
  http.get("*/api/v1/plans/current/measure-summary", () => HttpResponse.json(measureSummary)),
  http.get("*/api/v1/readings/work", () =>
    HttpResponse.json({ plan: "2017-2021", today: "2021-10-20", items: [] }),
  ),
  http.get("*/api/v1/report-records", () => HttpResponse.json(pageOf([]))),
  http.get("*/api/v1/consultations", () => HttpResponse.json(pageOf([row]))),
  http.get("*/api/v1/consultations/summary", () => HttpResponse.json(summary)),
  http.get("*/api/v1/consultations/CON-2020-01", () => HttpResponse.json(consultation)),
  http.get("*/api/v1/consultations/CON-2020-01/profile", () =>
    HttpResponse.json(
      { type: "/problems/not-found", title: "Not found", status: 404, instance: "/" },
      { status: 404, headers: { "Content-Type": "application/problem+json" } },
    ),
  ),
  http.get("*/api/v1/measures", () => HttpResponse.json(pageOf([responseRate]))),
  http.get("*/api/v1/measures/CL-O3", () => HttpResponse.json(measure)),
  http.get("*/api/v1/measures/CL-O3/readings", () => HttpResponse.json(pageOf(readings))),
);

/** Answers every question with the given problem, as a broken or refusing service does. */
export function refuse(path: string, status: number, problem: object = {}) {
  service.use(
    http.get(`*${path}`, () =>
      HttpResponse.json(
        { type: "/problems/test", title: "Problem", status, instance: path, ...problem },
        { status, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
}

/** Breaks the connection, as a service that is not running does. */
export function disconnect(path: string) {
  service.use(http.get(`*${path}`, () => HttpResponse.error()));
}
