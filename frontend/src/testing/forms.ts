import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { service } from "./service";

/** Answers requests of one kind in turn, and remembers them. */
export function watch(method: "post" | "patch", path: string, answers: (() => Response)[]) {
  const asked: { headers: Headers; body: unknown }[] = [];
  service.use(
    http[method](`*${path}`, async ({ request }) => {
      asked.push({ headers: request.headers, body: await request.json() });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer ? (answer() as HttpResponse<null>) : HttpResponse.error();
    }),
  );
  return asked;
}

/** Puts a text into a field by its label. */
export async function fill(label: string, value: string) {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (value) await userEvent.type(field, value);
}
