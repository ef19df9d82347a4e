import { settled, type useBrowser } from "./browser";
import { signIn } from "./sign-in";

/** An action that Housing leads in the plan of a first start. */
export const housing = "SP-06";

/** People who come in, and whether the public page of Housing's action says something. */
export function useHousing(visit: ReturnType<typeof useBrowser>["visit"]) {
  async function enter(account: string, path: string) {
    const { page, context } = await visit("/");
    await signIn(page, account);
    await page.goto(path);
    await settled(page);
    return { page, context };
  }

  async function published(words: string): Promise<boolean> {
    const { page } = await visit(`/actions/${housing}`);
    return page.getByText(words).first().isVisible();
  }
  return { enter, published };
}
