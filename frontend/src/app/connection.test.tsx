import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { open } from "../testing/open";
import { disconnect, refuse, service } from "../testing/service";

const path = "/api/v1/plans/current/dashboard";

test("a service that does not answer is said in words, with a button that asks again", async () => {
  disconnect(path);
  open("/");
  expect(
    await screen.findByRole("alert", { name: "We could not load the plan" }, { timeout: 3000 }),
  ).toHaveTextContent("we try again every ten seconds");
  service.resetHandlers();
  await userEvent.click(screen.getByRole("button", { name: "Try again now" }));
  expect(await screen.findByRole("link", { name: "Community Leader" })).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a broken service is treated like one that does not answer", async () => {
  refuse(path, 503);
  open("/");
  expect(
    await screen.findByRole("button", { name: "Try again now" }, { timeout: 3000 }),
  ).toBeInTheDocument();
});

test("an unknown plan is no failure: it is not asked for again, and the published ones are offered", async () => {
  refuse("/api/v1/plans/2030-2040/dashboard", 404);
  open("/?plan=2030-2040");
  expect(
    await screen.findByText("There is no published plan with the reference 2030-2040."),
  ).toBeInTheDocument();
  expect(
    await screen.findByRole("link", { name: /Equality Objectives 2012-2016/ }),
  ).toHaveAttribute("href", "/?plan=2012-2016");
});
