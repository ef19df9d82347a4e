import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { service } from "../testing/service";
import { approvePlan, planRecordQuery } from "./planCourse";

test("an approval names the state it was made from, and is recorded once however often it is sent", async () => {
  let sent: Headers | undefined;
  service.use(
    http.post("*/api/v1/plans/2022-2025/approval", ({ request }) => {
      sent = request.headers;
      return HttpResponse.json({ ref: "2022-2025" }, { headers: { ETag: '"4.x"' } });
    }),
  );
  const approved = await approvePlan("2022-2025", '"3.x"', "key-1", {
    body: "Cabinet",
    date: "2022-03-01",
  });
  expect(sent?.get("If-Match")).toBe('"3.x"');
  expect(sent?.get("Idempotency-Key")).toBe("key-1");
  expect(approved.etag).toBe('"4.x"');
});

test("the record of a draft has a place of its own in the cache", () => {
  expect(planRecordQuery("2022-2025").queryKey).toEqual(["plan-record", "2022-2025"]);
});
