import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { actionOf, rowOf } from "../../testing/actions";
import { open } from "../../testing/open";
import { refuse, service } from "../../testing/service";

/** Answers the list of actions and remembers what was asked. */
function watchActions(total = 1) {
  const asked: URLSearchParams[] = [];
  service.use(
    http.get("*/api/v1/actions", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      const items = total > 0 ? [rowOf(actionOf())] : [];
      return HttpResponse.json({ items, page: 1, size: 50, total });
    }),
  );
  return asked;
}

test("a role shows its objective, its rating and its actions with what happens next", async () => {
  open("/roles/community-leader");
  const action = await screen.findByRole("article");
  expect(screen.getByText("To lead by example.")).toBeVisible();
  expect(action).toHaveTextContent("CL-01");
  expect(action).toHaveTextContent("On track");
  expect(action).toHaveTextContent("On course for 31 December 2021");
  expect(action).toHaveTextContent("Form a steering group");
});

test("why it matters and what it is connected to come from the plan", async () => {
  open("/roles/community-leader");
  expect(await screen.findByText("Connection with our wider community is vital.")).toBeVisible();
  expect(screen.getByText("Strategic Plan")).toBeVisible();
});

test("filters in the address are asked of the service and named on the page", async () => {
  const asked = watchActions();
  open("/roles/community-leader?rating=AMBER&rating=RED&service=HOUSING");
  await screen.findByRole("article");
  expect(asked[0]?.get("rating")).toBe("AMBER,RED");
  expect(asked[0]?.get("service")).toBe("HOUSING");
  expect(
    await screen.findByRole("link", { name: /Remove filter Service: Housing/ }),
  ).toHaveAttribute("href", "/roles/community-leader?rating=AMBER&rating=RED");
});

test("applied filters change the address, and going back takes them away again", async () => {
  open("/roles/community-leader");
  await userEvent.type(await screen.findByLabelText("Words"), "hospice");
  await userEvent.click(screen.getByLabelText("At risk"));
  await userEvent.click(screen.getByRole("button", { name: "Apply filters" }));
  expect(window.location.search).toBe("?rating=AMBER&q=hospice");
  await waitFor(() => expect(screen.getByRole("heading", { name: "Actions found" })).toHaveFocus());
  window.history.back();
  expect(await screen.findByRole("heading", { name: "Actions" })).toBeVisible();
  expect(screen.getByLabelText("Words")).toHaveValue("");
});

test("when nothing fits, the page says so and offers everything again", async () => {
  watchActions(0);
  open("/roles/community-leader?q=nothing-like-it");
  const all = await screen.findByRole("link", { name: "show all actions" });
  expect(all).toHaveAttribute("href", "/roles/community-leader");
});

test("a filter that the service does not know is explained in its words", async () => {
  const message = 'rating must be one of GREEN, AMBER, RED, not "PURPLE"';
  refuse("/api/v1/actions", 400, { errors: [{ in: "query", pointer: "/rating", message }] });
  open("/roles/community-leader?rating=PURPLE");
  expect(await screen.findByRole("alert")).toHaveTextContent(message);
});

test("the list downloads with the filters that are on screen", async () => {
  open("/roles/community-leader?rating=AMBER");
  const csv = await screen.findByRole("link", { name: /^CSV of these actions/ });
  expect(csv).toHaveAttribute(
    "href",
    "/api/v1/actions?plan=current&role=COMMUNITY_LEADER&rating=AMBER&format=csv",
  );
});

test("the outcomes of the role stand in a table", async () => {
  open("/roles/community-leader");
  const table = await screen.findByRole("table", { name: "Outcomes of Community Leader" });
  expect(within(table).getByRole("row", { name: /Response rate/ })).toHaveTextContent("54.34%*");
});

test("a role that the plan does not have is answered with the roles that it has", async () => {
  open("/roles/landlord");
  expect(await screen.findByText(/This plan has no such role/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Community Leader" })).toHaveAttribute(
    "href",
    "/roles/community-leader",
  );
});
