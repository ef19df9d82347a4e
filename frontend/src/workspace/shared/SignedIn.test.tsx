import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { createQueryClient } from "../../app/queryClient";
import { people, signedInAs } from "../../testing/people";
import { service, stranger } from "../../testing/service";
import { SignedIn } from "./SignedIn";

function show(roles?: readonly string[]) {
  const client = createQueryClient();
  window.history.pushState(null, "", "/work?plan=2017-2021");
  render(
    <QueryClientProvider client={client}>
      <SignedIn roles={roles}>{({ name }) => <p>Work of {name}</p>}</SignedIn>
    </QueryClientProvider>,
  );
  return client;
}

test("a stranger is offered the way in, and back to the same page", async () => {
  show();
  expect(await screen.findByRole("link", { name: "Sign in and come back here" })).toHaveAttribute(
    "href",
    "/auth/sign-in?return=%2Fwork%3Fplan%3D2017-2021",
  );
});

test("while sign-in is starting the page says so", async () => {
  signedInAs({ ...stranger, signIn: "STARTING" });
  show();
  expect(await screen.findByText(/Sign-in is starting/)).toBeVisible();
});

test("somebody whose role has nothing to do here is told", async () => {
  signedInAs(people.councillor);
  show(["reviewer"]);
  expect(
    await screen.findByRole("heading", { name: "This page is not for your account" }),
  ).toBeVisible();
});

test("a page that is open stays open when the session ends", async () => {
  signedInAs(people.housingOfficer);
  const client = show(["service-officer"]);
  await screen.findByText("Work of Housing service officer");
  service.use(http.get("*/api/v1/session", () => HttpResponse.json(stranger)));
  await client.refetchQueries();
  expect(screen.getByText("Work of Housing service officer")).toBeVisible();
});
