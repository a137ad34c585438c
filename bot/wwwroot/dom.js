// Building nodes. What the server says only ever becomes text nodes and checked links, never markup.

/** An element with properties and children; strings become text nodes, null and false are left out. */
export function el(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
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
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, text) : document.createTextNode(text);
}

const inlinePattern = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g;

function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(inlinePattern)) {
    if (match.index > from) nodes.push(text.slice(from, match.index));
    const [whole, bold, label, address, bare] = match;
    nodes.push(bold ? el("strong", {}, inline(bold)) : label ? link(label, address) : link(bare, bare));
    from = match.index + whole.length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

const bullet = /^\s*[-*•]\s+(.*)$/;
const numbered = /^\s*(\d+)[.)]\s+(.*)$/;

/** The small Markdown of answers: paragraphs, line breaks, bold, lists and links. */
export function markdown(text) {
  const blocks = [];
  let open = null;
  const start = (kind, node) => {
    if (open?.kind !== kind) {
      open = { kind, node };
      blocks.push(node);
      return true;
    }
    return false;
  };
  for (const line of text.split(/\r?\n/)) {
    const item = bullet.exec(line);
    const step = numbered.exec(line);
    if (!line.trim()) {
      open = null;
    } else if (item) {
      start("ul", el("ul"));
      open.node.append(el("li", {}, inline(item[1])));
    } else if (step) {
      start("ol", el("ol", { start: Number(step[1]) }));
      open.node.append(el("li", {}, inline(step[2])));
    } else {
      const heading = /^#{1,6}\s+(.*)$/.exec(line);
      if (!start("p", el("p"))) open.node.append(el("br"));
      open.node.append(...(heading ? [el("strong", {}, inline(heading[1]))] : inline(line)));
    }
  }
  return blocks;
}
