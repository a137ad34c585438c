// The small Markdown of answers: paragraphs, line breaks, bold, lists and links.
import { el, link } from "./dom.js";

const inlinePattern = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g;
const bullet = /^\s*[-*•]\s+(.*)$/;
const numbered = /^\s*(\d+)[.)]\s+(.*)$/;
const heading = /^#{1,6}\s+(.*)$/;
const remark = /^(Lưu ý|Căn cứ|Thủ tục|Điều kiện[^:.,]{0,30}):\s+(.*)$/;

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

/** "Lưu ý: …" and the like stand on their own, their first words in bold. */
const remarkNode = ([, word, rest]) =>
  el("p", { className: word === "Lưu ý" ? "remark caution" : "remark" }, el("strong", {}, `${word}: `), inline(rest));

/** The blocks of a text, as nodes. */
export function markdown(text) {
  const blocks = [];
  let open = null;
  const into = (kind, make) => {
    if (open?.kind !== kind) {
      open = { kind, node: make() };
      blocks.push(open.node);
      return null;
    }
    return open.node;
  };
  for (const line of text.split(/\r?\n/)) {
    const item = bullet.exec(line);
    const step = numbered.exec(line);
    const said = remark.exec(line);
    if (!line.trim()) {
      open = null;
    } else if (item) {
      into("ul", () => el("ul"));
      open.node.append(el("li", {}, inline(item[1])));
    } else if (step) {
      into("ol", () => el("ol", { start: Number(step[1]) }));
      open.node.append(el("li", { value: Number(step[1]) }, inline(step[2])));
    } else if (said) {
      open = null;
      blocks.push(remarkNode(said));
    } else {
      into("p", () => el("p"))?.append(el("br"));
      const title = heading.exec(line);
      open.node.append(...(title ? [el("strong", {}, inline(title[1]))] : inline(line)));
    }
  }
  return blocks;
}

/** The text without its marks, for the clipboard and for reading aloud. */
export const withoutMarks = text => text.replace(/\*\*(.+?)\*\*/g, "$1").replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1").replace(/^#{1,6}\s+/gm, "");
