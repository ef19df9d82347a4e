import { fireEvent, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { problem } from "../../testing/cycles";
import { delivery, destination, pack, withHandOver } from "../../testing/handOver";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => {
  signedInAs(people.clerk);
  withHandOver();
});

test("the clerk finds every pack and how far it is", async () => {
  open("/");
  await userEvent.click(await screen.findByRole("link", { name: "Hand-over" }));
  const table = await screen.findByRole("table", { name: /Packs/ });
  expect(within(table).getByText("Delivered")).toBeVisible();
  expect(within(table).getByText("Different")).toBeVisible();
  await userEvent.click(within(table).getByRole("link", { name: pack.ref }));
  expect(await screen.findByRole("heading", { level: 1, name: pack.ref })).toBeVisible();
});

test("the clerk sees every attempt, what was published differently, and the decision", async () => {
  open(`/work/hand-over/${pack.ref}`);
  const attempts = await screen.findByRole("table", { name: /Attempts/ });
  expect(within(attempts).getByText("Failed")).toBeVisible();
  expect(within(attempts).getByText("Cut off")).toBeVisible();
  const read = screen.getByRole("table", { name: /read back/ });
  expect(within(read).getByText("report.docx")).toBeVisible();
  expect(within(read).getByText("aaaaaaaaaaaa…")).toBeVisible();
  expect(within(read).getByText("bbbbbbbbbbbb…")).toBeVisible();
  expect(screen.getByText("That the progress be noted.")).toBeVisible();
});

test("a delivery that was given up is tried again by hand, from the state it is in", async () => {
  const seen: (string | null)[] = [];
  service.use(
    http.post(`*/api/v1/deliveries/${delivery.id}/retry`, ({ request }) => {
      seen.push(request.headers.get("If-Match"));
      return HttpResponse.json({ ...delivery, state: "WAITING", abilities: [] });
    }),
  );
  open(`/work/hand-over/${pack.ref}`);
  await userEvent.click(
    await screen.findByRole("button", { name: "Try now to deliver to Papers folder" }),
  );
  await screen.findByText("Papers folder: it is tried now");
  expect(seen).toEqual(['"4.a"']);
});

test("a delivery that is being tried right now says so", async () => {
  service.use(
    http.post(`*/api/v1/deliveries/${delivery.id}/retry`, () =>
      problem(409, { detail: "This delivery is being tried right now" }),
    ),
  );
  open(`/work/hand-over/${pack.ref}`);
  await userEvent.click(await screen.findByRole("button", { name: /Try now/ }));
  expect(await screen.findByText("This delivery is being tried right now")).toBeVisible();
});

test("the administrator adds an SFTP server by the name of its secret", async () => {
  signedInAs(people.administrator);
  const sent: unknown[] = [];
  service.use(
    http.post("*/api/v1/destinations", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(destination, { status: 201 });
    }),
  );
  open("/work/settings/destinations");
  await userEvent.click(await screen.findByRole("link", { name: "Add a destination" }));
  await userEvent.click(await screen.findByLabelText("SFTP server"));
  await userEvent.click(screen.getByRole("button", { name: "Add the destination" }));
  const summary = await screen.findByRole("region", { name: "There is a problem" });
  expect(within(summary).getByRole("link", { name: "Name the secret" })).toBeVisible();
  const type = (label: string | RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  type("Name", "Papers server");
  type("Address", "sftp://papers@sftp.example/incoming");
  type("Host key of the server", "SHA256:abc");
  type("Name of the secret", "papers-sftp");
  await userEvent.click(screen.getByRole("button", { name: "Add the destination" }));
  await screen.findByRole("heading", { level: 1, name: "Destinations" });
  expect(sent).toEqual([
    {
      name: "Papers server",
      kind: "SFTP",
      address: "sftp://papers@sftp.example/incoming",
      acceptsExempt: false,
      active: true,
      settings: { authentication: "PASSWORD", secret: "papers-sftp", hostKey: "SHA256:abc" },
    },
  ]);
});

test("the clerk reads where packs go and changes nothing there", async () => {
  service.use(
    http.get(`*/api/v1/destinations/${destination.id}`, () =>
      HttpResponse.json({ ...destination, abilities: [] }),
    ),
  );
  open(`/work/settings/destinations/${destination.id}`);
  expect(await screen.findByText("committee/papers")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
});
