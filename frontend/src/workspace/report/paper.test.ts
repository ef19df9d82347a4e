import { expect, test } from "vitest";
import { paperOf } from "./paper";

const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>T</title><style>h2{color:#000}</style></head><body>${body}</body></html>`;

function shown(html: string): string {
  const box = document.createElement("div");
  box.append(paperOf(page(html)).nodes);
  return box.innerHTML;
}

test("what a report says is kept as it is", () => {
  const text = '<p>Report</p><p>Of <a href="/consultations">23</a></p>';
  expect(shown(`<main>${text}</main>`)).toBe(text);
});

test("nothing in it can run, load or send something", () => {
  expect(
    shown('<p onclick="x()" style="top:0"><script>x()</script><a href="javascript:x()">go</a></p>'),
  ).toBe("<p><a>go</a></p>");
  expect(shown('<form action="/x"><input></form>')).toBe("");
});

test("its headings are read out as parts of our page", () => {
  expect(shown("<h1>Report</h1><h2>Purpose</h2>")).toBe(
    '<h1 aria-level="3">Report</h1><h2 aria-level="4">Purpose</h2>',
  );
});

test("it is read out in its own language", () => {
  expect(paperOf(page("<p>a</p>")).language).toBe("en-GB");
});

test("its own styles are told apart, for nothing but itself", () => {
  expect(paperOf(page("<p>a</p>")).styles).toEqual(["h2{color:#000}"]);
});
