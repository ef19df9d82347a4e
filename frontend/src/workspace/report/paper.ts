const left = "script, style, link, meta, base, title, iframe, object, embed, form, input, button";

/** How many levels of headings of our page stand above the paper. */
const below = 2;

/** A printed page as nodes that can stand in ours, with its language and the styles that it came with. */
export interface Paper {
  nodes: DocumentFragment;
  language: string;
  styles: readonly string[];
}

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/gi;

/** Takes a whole HTML document apart; whatever could run, load or send something is left out. */
export function paperOf(html: string): Paper {
  // Taken out before anything is parsed: even a document that is never shown must not hold inline styles.
  const styles = [...html.matchAll(styleElement)].map(([, text]) => text ?? "");
  const page = new DOMParser().parseFromString(html.replace(styleElement, ""), "text/html");
  for (const element of page.querySelectorAll(left)) element.remove();
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      if (/^(on|style$|srcdoc$)/i.test(name) || !isPlain(name, value))
        element.removeAttribute(name);
    }
  }
  // Our page has a title of its own, and the paper stands below a heading of it.
  for (const heading of page.body.querySelectorAll("h1, h2, h3, h4")) {
    heading.setAttribute("aria-level", String(Number(heading.tagName.slice(1)) + below));
  }
  const nodes = document.createDocumentFragment();
  nodes.append(...(page.querySelector("main") ?? page.body).childNodes);
  return { nodes, language: page.documentElement.lang, styles };
}

function isPlain(name: string, value: string): boolean {
  return !/(href|src|action)$/i.test(name) || /^(https?:|mailto:|[#/])/i.test(value.trim());
}
