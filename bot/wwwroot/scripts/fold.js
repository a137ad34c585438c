// Long texts show their beginning; the rest is one tap away.
import { el } from "./dom.js";
import { markdown } from "./markdown.js";

const longText = 900;
const shownText = 560;
let folds = 0;

/** The lines that are shown at once, and those that are folded away: never a few lines only, never mid-sentence. */
export function splitLong(text) {
  if (text.length <= longText) return [text, ""];
  const lines = text.split("\n");
  let length = 0;
  let count = 0;
  while (count < lines.length && (count === 0 || length + lines[count].length <= shownText)) length += lines[count++].length;
  return [lines.slice(0, count).join("\n"), lines.slice(count).join("\n")];
}

export function foldedText(text) {
  const [shown, rest] = splitLong(text);
  if (!rest.trim()) return markdown(shown);
  const more = el("div", { id: `fold-${++folds}`, className: "fold-rest", hidden: true }, markdown(rest));
  const button = el("button", { type: "button", className: "more", ariaExpanded: "false", onclick: toggle }, "Xem thêm");
  button.setAttribute("aria-controls", more.id);
  function toggle() {
    more.hidden = !more.hidden;
    button.ariaExpanded = String(!more.hidden);
    button.textContent = more.hidden ? "Xem thêm" : "Thu gọn";
    if (more.hidden) button.scrollIntoView({ block: "nearest" });
  }
  return [...markdown(shown), more, button];
}
