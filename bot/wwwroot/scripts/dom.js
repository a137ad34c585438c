// Building nodes. What the server says only ever becomes text nodes and checked links, never markup.

/** The element of the page with an id. */
export const byId = id => document.getElementById(id);

/** An element with properties and children; strings become text nodes, null and false are left out. */
export function el(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

const svgSpace = "http://www.w3.org/2000/svg";

/** One of the drawings that the page carries. */
export function icon(name, className = "icon") {
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svgSpace, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** The address, when it leads to a web page; null for javascript:, data: and the like. */
export function webAddress(text) {
  try {
    const url = new URL(text, location.origin);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null; // Not an address at all: the caller shows plain text.
  }
}

export function link(text, address) {
  const href = webAddress(address);
  return href
    ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, text, el("span", { className: "sr-only" }, " (mở trang mới)"))
    : document.createTextNode(text);
}
