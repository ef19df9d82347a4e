import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { siteQuery } from "../api/plans";
import { disconnect, service } from "../testing/service";
import { ConnectionNotice } from "./ConnectionNotice";
import { createQueryClient } from "./queryClient";

function CouncilName() {
  return <p>{useQuery(siteQuery).data?.councilName}</p>;
}

test("when the connection drops, what is shown stays, and the reader is told how old it is", async () => {
  const client = createQueryClient();
  render(
    <QueryClientProvider client={client}>
      <ConnectionNotice />
      <CouncilName />
    </QueryClientProvider>,
  );
  await screen.findByText("Maidstone Borough Council");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();

  disconnect("/api/v1/site");
  await client.refetchQueries();
  expect(await screen.findByRole("alert")).toHaveTextContent(/was fetched at \d\d:\d\d/);
  expect(screen.getByText("Maidstone Borough Council")).toBeInTheDocument();

  service.resetHandlers();
  await userEvent.click(screen.getByRole("button", { name: "Try again now" }));
  await expect.poll(() => screen.queryByRole("alert")).toBeNull();
});
