import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { open } from "../../testing/open";

test("the frame for other pages holds the ratings without the council's header", async () => {
  open("/embed");
  const role = await screen.findByRole("link", { name: "Community Leader" });
  expect(role).toHaveAttribute("target", "_top");
  expect(screen.getByText("At risk")).toBeVisible();
  expect(screen.queryByRole("banner")).not.toBeInTheDocument();
});
