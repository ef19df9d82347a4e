import { test } from "vitest";
import { useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { signIn } from "../support/sign-in";

const { visit } = useBrowser();

test("the administrator adds a folder that packs go to, and the clerk finds it from the hand-over", async () => {
  const name = `Papers folder ${Date.now()}`;
  const { page: administrator } = await visit("/");
  await signIn(administrator, "administrator");
  await administrator.getByRole("link", { name: "Settings", exact: true }).click();
  await administrator.getByRole("link", { name: "Destinations" }).click();
  await administrator.getByRole("link", { name: "Add a destination" }).click();
  await administrator.getByRole("heading", { level: 1, name: "Add a destination" }).waitFor();
  await administrator.getByLabel("SFTP server").check();
  await holdsEverywhere(administrator, "destination-sftp");
  await administrator.getByLabel("Web address").check();
  await administrator.getByLabel(/By a token/).check();
  await holdsEverywhere(administrator, "destination-http");
  await administrator.getByLabel("Watched folder").check();
  await administrator.getByLabel("Name", { exact: true }).fill(name);
  await administrator.getByLabel("Folder", { exact: true }).fill("../elsewhere");
  await administrator.getByRole("button", { name: "Add the destination" }).click();
  await administrator.getByRole("link", { name: /A folder is named below/ }).waitFor();
  await holdsEverywhere(administrator, "destination-problems");
  await administrator.getByLabel("Folder", { exact: true }).fill("committee/papers");
  await administrator.getByRole("button", { name: "Add the destination" }).click();
  await administrator.getByRole("link", { name }).waitFor();
  await holdsEverywhere(administrator, "destinations");

  const { page: clerk } = await visit("/");
  await signIn(clerk, "committee-clerk");
  await clerk.getByRole("link", { name: "Hand-over", exact: true }).click();
  await clerk.getByRole("heading", { level: 1, name: "Hand-over" }).waitFor();
  await holdsEverywhere(clerk, "hand-over");
  await clerk.getByRole("link", { name: "destination", exact: true }).click();
  await clerk.getByRole("link", { name }).click();
  await clerk.getByText("committee/papers").waitFor();
  await holdsEverywhere(clerk, "destination");

  await administrator.getByRole("link", { name }).click();
  await administrator.getByLabel("No, nothing goes there").check();
  await administrator.getByRole("button", { name: "Save" }).click();
  await administrator.getByRole("heading", { level: 1, name: "Destinations" }).waitFor();
});
