import { HttpResponse, http } from "msw";
import type { Body, Meeting, Route, Timetable } from "../api/meetings";
import { service } from "./service";

/** A committee whose papers are handed in before they are public. */
export const committee: Body = {
  ref: "PRC",
  name: "Policy and Resources Committee",
  lead: { publicClearDays: 5, cutOffDays: 7, cutOffTime: "10:00" },
};

/** A meeting of it. */
export const meeting: Meeting = {
  ref: "PRC-2021-10-20",
  body: "PRC",
  bodyName: "Policy and Resources Committee",
  date: "2021-10-20",
  cancelled: false,
  papersPublicBy: "2021-10-12",
};

/** A route that ends there. */
export const route: Route = {
  ref: "EDI-2021",
  title: "Equalities update",
  stops: [
    {
      meeting: "PRC-2021-10-20",
      role: "NOTING",
      keyDecision: false,
      body: "PRC",
      bodyName: "Policy and Resources Committee",
      date: "2021-10-20",
      cancelled: false,
    },
  ],
};

/** The dates of the meeting when it is held on a day. */
export const timetableOf = (
  date: string,
  handedIn: string,
  papersPublic: string,
  conflicts: Timetable["conflicts"] = [],
): Timetable => ({
  stops: [
    {
      meeting: meeting.ref,
      bodyName: meeting.bodyName,
      date,
      dates: [
        { step: "CUT_OFF", date: handedIn, time: "10:00", workingDays: 7 },
        { step: "PUBLIC", date: papersPublic, workingDays: 5 },
        { step: "MEETING", date, workingDays: 0 },
      ],
    },
  ],
  conflicts,
});

const pageOf = <T>(items: T[]) => ({ items, page: 1, size: 50, total: items.length });
const etag = { headers: { ETag: '"0.a"' } };

/** The service knows a body, a meeting and a route from now on. */
export function withMeetings() {
  const dates = timetableOf("2021-10-20", "2021-10-11", "2021-10-12");
  service.use(
    http.get("*/api/v1/bodies", () => HttpResponse.json(pageOf([committee]))),
    http.get("*/api/v1/bodies/PRC", () => HttpResponse.json(committee, etag)),
    http.get("*/api/v1/meetings", () => HttpResponse.json(pageOf([meeting]))),
    http.get("*/api/v1/meetings/PRC-2021-10-20", () => HttpResponse.json(meeting, etag)),
    http.get("*/api/v1/meetings/PRC-2021-10-20/timetable", () => HttpResponse.json(dates)),
    http.get("*/api/v1/routes", () => HttpResponse.json(pageOf([route]))),
    http.get("*/api/v1/routes/EDI-2021", () => HttpResponse.json(route, etag)),
    http.get("*/api/v1/routes/EDI-2021/timetable", () => HttpResponse.json(dates)),
    http.get("*/api/v1/officer-titles", () => HttpResponse.json(pageOf([]))),
  );
}
