import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { open } from "../testing/open";

test("each page has its own title with the name of the council", async () => {
  open("/accessibility");
  await waitFor(() =>
    expect(document.title).toBe(
      "Accessibility statement – Equality objectives – Maidstone Borough Council",
    ),
  );
});

test("after a change of page the reader starts at its heading", async () => {
  open("/");
  await userEvent.click(await screen.findByRole("link", { name: "Measures" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Outcomes and measures" });
  await waitFor(() => expect(heading).toHaveFocus());
});

test("opening an address does not take the focus away from the start of the page", async () => {
  open("/data");
  await screen.findByRole("heading", { level: 1, name: "Data" });
  expect(document.body).toHaveFocus();
});

test("the page that is shown is marked in the navigation", async () => {
  open("/measures");
  const link = (name: string) =>
    within(screen.getByRole("navigation", { name: "Main" })).getByRole("link", { name });
  expect(link("Measures")).toHaveAttribute("aria-current", "page");
  expect(link("Overview")).not.toHaveAttribute("aria-current");
});

test("an address that leads nowhere says so and leads on", async () => {
  open("/no-such-page");
  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /overview of the plan/i })).toHaveAttribute("href", "/");
});

test("the council's accent colour is the page's", async () => {
  open("/");
  await waitFor(() =>
    expect(document.documentElement.style.getPropertyValue("--dr-accent")).toBe("#1d5e54"),
  );
});
