// Reads renderings as Web Chat does: node read.mjs FILE, which holds a JSON array of { markdown, card }. Standard output
// says what a person sees of each, and what the parsers have to say against it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";

const require = createRequire(import.meta.url);
const { AdaptiveCard, SerializationContext, Versions } = require("adaptivecards/dist/adaptivecards.js");

function kinds(node, found = new Set()) {
  found.add(node.type);
  for (const child of node.children ?? []) kinds(child, found);
  return found;
}

function links(node, found = []) {
  if (node.type === "link") found.push(node.url);
  for (const child of node.children ?? []) links(child, found);
  return found;
}

/** Block by block, so that the words of two blocks do not run together; numbered items with the numbers that a reader shows. */
function visible(node) {
  if (node.type === "list") return node.children.map((item, index) => (node.ordered ? `${node.start + index}. ` : "") + visible(item)).join("\n");
  return node.type === "root" || node.type === "listItem" ? node.children.map(visible).join("\n") : toString(node);
}

function read({ markdown, card }) {
  const tree = fromMarkdown(markdown);
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const complaints = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  for (const failure of parsed.validateProperties().validationEvents) complaints.push(failure.message);
  return { text: visible(tree), kinds: [...kinds(tree)], links: links(tree), complaints };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(process.argv[2], "utf8")).map(read)));
