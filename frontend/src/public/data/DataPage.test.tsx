import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { open } from "../../testing/open";

test.each(["CSV", "XLSX", "JSON"])("every list downloads as %s", async (format) => {
  open("/data");
  const link = await screen.findByRole("link", { name: `${format} of Actions` });
  expect(link).toHaveAttribute(
    "href",
    `/api/v1/actions?plan=current&format=${format.toLowerCase()}`,
  );
});

test("the rules of the plan are printed in words, also those that it does not use", async () => {
  open("/data");
  const rules = await screen.findByRole("table", { name: "Rules for an action" });
  expect(within(rules).getByRole("row", { name: /A11/ })).toHaveTextContent(
    "No update has been published",
  );
  expect(within(rules).getByRole("row", { name: /A8/ })).toHaveTextContent("not used in this plan");
  expect(screen.getByText(/missed by no more than 10% of the target/)).toBeVisible();
});

test("the code for another page shows the ratings in a frame and can be copied", async () => {
  const user = userEvent.setup();
  open("/data");
  const code = await screen.findByRole<HTMLTextAreaElement>("textbox");
  expect(code.value).toContain(`src="${window.location.origin}/embed"`);
  await user.click(screen.getByRole("button", { name: "Copy the code" }));
  expect(await navigator.clipboard.readText()).toBe(code.value);
});
