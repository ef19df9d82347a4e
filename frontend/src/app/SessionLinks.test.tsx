import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test, vi } from "vitest";
import { open } from "../testing/open";
import { service, stranger } from "../testing/service";

const officer = {
  signIn: "READY",
  signedIn: true,
  name: "Equalities officer",
  roles: ["equalities-officer"],
  services: [],
};

function answer(session: object) {
  service.use(http.get("*/api/v1/session", () => HttpResponse.json(session)));
}

test("a stranger can sign in and comes back to the page they were on", async () => {
  open("/measures?plan=current");
  expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/auth/sign-in?return=%2Fmeasures%3Fplan%3Dcurrent",
  );
});

test("while sign-in is starting the page says so, and offers it as soon as it is there", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  answer({ ...stranger, signIn: "STARTING" });
  open("/");
  expect(await screen.findByText("Sign-in is starting")).toBeInTheDocument();
  answer(stranger);
  await vi.advanceTimersByTimeAsync(3_500);
  expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
  vi.useRealTimers();
});

test("where an installation has no sign-in, none is offered", async () => {
  answer({ ...stranger, signIn: "NOT_CONFIGURED" });
  open("/");
  expect(await screen.findByRole("link", { name: "Community Leader" })).toBeInTheDocument();
  expect(screen.queryByText(/sign/i)).not.toBeInTheDocument();
});

test("who is signed in sees their name, and signs out with the header that other sites cannot send", async () => {
  answer(officer);
  const assign = vi.fn();
  vi.stubGlobal("location", { ...window.location, assign, origin: window.location.origin });
  let header: string | null = null;
  service.use(
    http.post("*/auth/sign-out", ({ request }) => {
      header = request.headers.get("X-Requested-With");
      return HttpResponse.json({ continueAt: "http://provider.test/logout" });
    }),
  );
  open("/");
  expect(await screen.findByText("Equalities officer")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Sign out" }));
  await expect.poll(() => assign.mock.calls).toEqual([["http://provider.test/logout"]]);
  expect(header).toBe("due-regard");
  vi.unstubAllGlobals();
});

test("signing out that does not work is said, and can be tried again", async () => {
  answer(officer);
  service.use(http.post("*/auth/sign-out", () => HttpResponse.error()));
  open("/");
  await userEvent.click(await screen.findByRole("button", { name: "Sign out" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Signing out did not work");
  expect(screen.getByRole("button", { name: "Sign out" })).toBeEnabled();
});

test("who comes back without being signed in is told", async () => {
  open("/?sign-in=failed");
  expect(await screen.findByRole("alert", { name: "You are not signed in" })).toBeInTheDocument();
});
