// One answer of POST /api/ask as nodes: text, amounts, table, pictures, sources.
import { amountCards } from "./amounts.js";
import { besideFigures, foldedText, wholeAnswer } from "./fold.js";
import { markdown, withoutMarks } from "./markdown.js";
import { attached } from "./pictures.js";
import { sourceList } from "./sources.js";
import { figureTable } from "./table.js";

/** The line "Nguồn: …" at the end says what the list of sources shows better. */
function withoutSourceLine(answer) {
  if (!answer.sources?.length) return answer.text;
  const lines = answer.text.trimEnd().split("\n");
  if (lines.length > 1 && lines.at(-1).startsWith("Nguồn:")) lines.pop();
  return lines.join("\n").trimEnd();
}

/** "- Hạng 63: Bắc Kạn 0,52%" stands in the table above. */
const isInTable = (line, rows) => /^- Hạng \d+:/.test(line) && rows.some(row => line.includes(row.name));

/** The sentence that answers, then the figures it is about, then what else is to be known. */
export function answerNodes(answer) {
  const [first, ...others] = withoutSourceLine(answer).split("\n");
  const rest = others.filter(line => !isInTable(line, answer.rows ?? []));
  const figures = [
    answer.amounts?.length ? amountCards(answer.amounts) : null,
    answer.rows?.length ? figureTable(answer) : null,
    (answer.attachments ?? []).map(attached),
  ].flat(2).filter(Boolean);
  const text = figures.length > 0
    ? [...markdown(first), ...figures, ...foldedText(rest.join("\n"), besideFigures)]
    : foldedText([first, ...rest].join("\n"), wholeAnswer);
  return [...text, answer.sources?.length ? sourceList(answer.sources) : null];
}

export const isWide = answer => Boolean(answer.rows?.length || answer.amounts?.length || answer.attachments?.length);

/** The whole answer as a person would pass it on. */
export const plainText = answer => withoutMarks(answer.text).trim();

/** What a person listens to: the words that came for it, else the answer without the list of sources and addresses. */
export const spokenText = answer => answer.spoken ?? withoutMarks(withoutSourceLine(answer)).replace(/https?:\/\/\S+/g, "").replace(/^\s*[-*•]\s+/gm, "").trim();

/** Kinds that tell something; a greeting or a question back is not judged. */
export const isJudged = answer => !["smalltalk", "clarification", "help", "forbidden"].includes(answer.kind);
