// Long texts show their beginning; the rest is one tap away.
import { el } from "./dom.js";
import { markdown } from "./markdown.js";

let folds = 0;

/** From how many characters on a text is folded, and about how many then stay in sight. */
export const wholeAnswer = { long: 900, shown: 560 };
export const besideFigures = { long: 450, shown: 260 };

/** The lines that are shown at once, and those that are folded away: never a few words only, never mid-sentence. */
function splitLong(text, { long, shown }) {
  if (text.length <= long) return [text, ""];
  const lines = text.split("\n");
  let length = 0;
  let count = 0;
  while (count < lines.length && (count === 0 || length + lines[count].length <= shown)) length += lines[count++].length;
  return [lines.slice(0, count).join("\n"), lines.slice(count).join("\n")];
}

// A message that asks two things has two answers, one below the other; the beginning of each is what was asked for.
const betweenAnswers = /\n\n(?=Dạ, )/;

export function foldedText(text, limits) {
  const answers = text.split(betweenAnswers);
  const each = { long: limits.long / answers.length, shown: limits.shown / answers.length };
  return answers.flatMap(answer => folded(answer, each));
}

function folded(text, limits) {
  const [shown, rest] = splitLong(text, limits);
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
