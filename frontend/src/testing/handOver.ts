import { HttpResponse, http } from "msw";
import type { Delivery, Destination, Pack } from "../api/handOver";
import { service } from "./service";

const hash = "a".repeat(64);

/** A pack that was published differently. */
export const pack: Pack = {
  ref: "RPT-2021-01-v1",
  report: { ref: "RPT-2021-01", version: 1 },
  part: "PUBLIC",
  state: "DELIVERED",
  title: "Equalities Objectives and Action Plan – Update",
  body: "Policy and Resources Committee",
  meetingDate: "2021-10-20",
  classification: "PUBLIC",
  hash,
  releasedAt: "2021-10-05T09:00:00Z",
  documents: [
    {
      order: 0,
      name: "report.docx",
      part: "REPORT",
      mediaType: "application/msword",
      size: 42_000,
      sha256: hash,
    },
  ],
  readBack: {
    result: "DIFFERENT",
    readAt: "2021-10-13T09:00:00Z",
    detail: "report.docx is not what was handed over",
    item: "25. Equalities Objectives and Action Plan – Update",
    address: "https://papers.example/1.pdf",
    decision: "That the progress be noted.",
    documents: [{ name: "report.docx", expected: hash, published: "b".repeat(64) }],
  },
};

/** A folder that packs go to. */
export const destination: Destination = {
  id: "00000000-0000-0000-0000-00000000000d",
  name: "Papers folder",
  kind: "FOLDER",
  address: "committee/papers",
  acceptsExempt: false,
  active: true,
  settings: { authentication: "NONE" },
  abilities: ["EDIT"],
};

/** A delivery that was given up after it was cut off once and failed once. */
export const delivery: Delivery = {
  id: "00000000-0000-0000-0000-0000000000de",
  pack: { ref: pack.ref, title: pack.title, exempt: false },
  destination: { id: destination.id, name: destination.name, kind: "FOLDER" },
  state: "GIVEN_UP",
  attempts: [
    {
      number: 2,
      startedAt: "2021-10-05T09:10:00Z",
      endedAt: "2021-10-05T09:11:00Z",
      result: "FAILED",
      detail: "The folder could not be written",
    },
    { number: 1, startedAt: "2021-10-05T09:00:00Z" },
  ],
  abilities: ["RETRY"],
};

const pageOf = (items: readonly unknown[]) => ({ items, page: 1, size: 50, total: items.length });

/** The service knows one pack on its way to one destination. */
export function withHandOver() {
  service.use(
    http.get("*/api/v1/packs", () => HttpResponse.json(pageOf([pack]))),
    http.get(`*/api/v1/packs/${pack.ref}`, () => HttpResponse.json(pack)),
    http.get("*/api/v1/deliveries", () => HttpResponse.json(pageOf([delivery]))),
    http.get(`*/api/v1/deliveries/${delivery.id}`, () =>
      HttpResponse.json(delivery, { headers: { ETag: '"4.a"' } }),
    ),
    http.get("*/api/v1/destinations", () => HttpResponse.json(pageOf([destination]))),
    http.get(`*/api/v1/destinations/${destination.id}`, () =>
      HttpResponse.json(destination, { headers: { ETag: '"1.a"' } }),
    ),
  );
}
