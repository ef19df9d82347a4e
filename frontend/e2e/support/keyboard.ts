import type { Page } from "playwright-core";

/** What somebody is told of the element that has the focus: its label or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labelled =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element.labels?.[0]
        : undefined;
    return (labelled ?? element)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
  });

/** Presses Tab until the words are reached; a page that never gets there fails. */
export const tabTo = (page: Page, words: RegExp): Promise<void> => reach(page, "Tab", words);

/** The same, backwards. */
export const tabBack = (page: Page, words: RegExp): Promise<void> =>
  reach(page, "Shift+Tab", words);

async function reach(page: Page, key: string, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (words.test(await focused(page))) return;
  }
  throw new Error(`${key} never reached ${words}`);
}
