import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, taggedBodyOf } from "./client";
import type { Patch } from "./drafts";
import type { components, operations } from "./schema";

type Schemas = components["schemas"];

export type Body = Schemas["Body"];
export type NewBody = Schemas["NewBody"];
export type LeadTimes = Schemas["LeadTimes"];
export type Meeting = Schemas["Meeting"];
export type NewMeeting = Schemas["NewMeeting"];
export type Route = Schemas["Route"];
export type NewRoute = Schemas["NewRoute"];
export type MeetingRole = Schemas["MeetingRole"];
export type Timetable = Schemas["Timetable"];
export type TimetableStep = Schemas["TimetableStep"];
export type OfficerTitle = Schemas["OfficerTitle"];
export type NewOfficerTitle = Schemas["NewOfficerTitle"];

/** Filters and page of the list of meetings, as the service names them. */
export type MeetingListQuery = NonNullable<operations["listMeetings"]["parameters"]["query"]>;

type Kind = "bodies" | "meetings" | "routes" | "officer-titles";

const mergePatch = { "Content-Type": "application/merge-patch+json" } as const;
const whole = { size: 200 } as const;

/** Everything that a change of a body, a meeting or a route may touch. */
export const meetingsKey = ["meetings"] as const;

/** Bodies, those that meet first. */
export const bodiesQuery = queryOptions({
  queryKey: [...meetingsKey, "bodies"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/bodies", { params: { query: whole }, signal })),
});

/** One body with its tag. */
export const bodyQuery = (ref: string) =>
  queryOptions({
    queryKey: [...meetingsKey, "body", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/bodies/{ref}", { params: { path: { ref } }, signal })),
  });

/** Meetings of all bodies, the latest first. */
export const meetingsQuery = queryOptions({
  queryKey: [...meetingsKey, "all"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/meetings", { params: { query: whole }, signal })),
});

/** A page of them; the last page stays on screen while the next one is on its way. */
export const meetingPageQuery = (query: MeetingListQuery) =>
  queryOptions({
    queryKey: [...meetingsKey, "list", query],
    queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/meetings", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** One meeting with its tag. */
export const meetingQuery = (ref: string) =>
  queryOptions({
    queryKey: [...meetingsKey, "one", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/meetings/{ref}", { params: { path: { ref } }, signal })),
  });

/** Every date worked back from a meeting. */
export const meetingTimetableQuery = (ref: string) =>
  queryOptions({
    queryKey: [...meetingsKey, "timetable", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/meetings/{ref}/timetable", { params: { path: { ref } }, signal })),
  });

/** Routes of reports, those that end last first. */
export const routesQuery = queryOptions({
  queryKey: [...meetingsKey, "routes"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/routes", { params: { query: whole }, signal })),
});

/** One route with its tag. */
export const routeQuery = (ref: string) =>
  queryOptions({
    queryKey: [...meetingsKey, "route", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/routes/{ref}", { params: { path: { ref } }, signal })),
  });

/** Every date worked back from the meetings of a route. */
export const routeTimetableQuery = (ref: string) =>
  queryOptions({
    queryKey: [...meetingsKey, "route-timetable", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/routes/{ref}/timetable", { params: { path: { ref } }, signal })),
  });

/** Titles of officers who sign reports. */
export const officerTitlesQuery = queryOptions({
  queryKey: [...meetingsKey, "officer-titles"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/officer-titles", { params: { query: whole }, signal })),
});

/** One title with its tag. */
export const officerTitleQuery = (ref: string) =>
  queryOptions({
    queryKey: [...meetingsKey, "officer-title", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(
        client.GET("/api/v1/officer-titles/{ref}", { params: { path: { ref } }, signal }),
      ),
  });

const once = (key: string) => ({ header: { "Idempotency-Key": key } });

/** Adds a body; the same key adds it once. */
export const createBody = (body: NewBody, key: string) =>
  taggedBodyOf(client.POST("/api/v1/bodies", { params: once(key), body }));

/** Adds a meeting; the same key adds it once. */
export const createMeeting = (body: NewMeeting, key: string) =>
  taggedBodyOf(client.POST("/api/v1/meetings", { params: once(key), body }));

/** Adds a route; the same key adds it once. */
export const createRoute = (body: NewRoute, key: string) =>
  taggedBodyOf(client.POST("/api/v1/routes", { params: once(key), body }));

/** Adds a title; the same key adds it once. */
export const createOfficerTitle = (body: NewOfficerTitle, key: string) =>
  taggedBodyOf(client.POST("/api/v1/officer-titles", { params: once(key), body }));

const seen = (ref: string, etag: string) => ({ path: { ref }, header: { "If-Match": etag } });
const changed = (ref: string, etag: string, patch: Patch) => ({
  params: seen(ref, etag),
  headers: mergePatch,
  body: patch as Record<string, never>,
});

/** Changes a body as it was seen. */
export const changeBody = (ref: string, etag: string, patch: Patch) =>
  taggedBodyOf(client.PATCH("/api/v1/bodies/{ref}", changed(ref, etag, patch)));

/** Changes a meeting as it was seen. */
export const changeMeeting = (ref: string, etag: string, patch: Patch) =>
  taggedBodyOf(client.PATCH("/api/v1/meetings/{ref}", changed(ref, etag, patch)));

/** Changes a route as it was seen. */
export const changeRoute = (ref: string, etag: string, patch: Patch) =>
  taggedBodyOf(client.PATCH("/api/v1/routes/{ref}", changed(ref, etag, patch)));

/** Changes a title as it was seen. */
export const changeOfficerTitle = (ref: string, etag: string, patch: Patch) =>
  taggedBodyOf(client.PATCH("/api/v1/officer-titles/{ref}", changed(ref, etag, patch)));

/** Takes something away as it was seen. */
export function take(kind: Kind, ref: string, etag: string): Promise<void> {
  const params = { params: seen(ref, etag) };
  switch (kind) {
    case "bodies":
      return done(client.DELETE("/api/v1/bodies/{ref}", params));
    case "meetings":
      return done(client.DELETE("/api/v1/meetings/{ref}", params));
    case "routes":
      return done(client.DELETE("/api/v1/routes/{ref}", params));
    case "officer-titles":
      return done(client.DELETE("/api/v1/officer-titles/{ref}", params));
  }
}
