// "Hữu ích" or "chưa đúng" under an answer. Only the answer's id, the word and a reason from the list are sent.
import { toast } from "./announce.js";
import { el, icon } from "./dom.js";
import { memory } from "./memory.js";

const reasons = {
  wrong_amount: "Sai số tiền",
  wrong_procedure: "Nhầm thủ tục",
  outdated: "Thông tin cũ",
  incomplete: "Còn thiếu",
  hard_to_understand: "Khó hiểu",
  other: "Lý do khác",
};

async function send(turn, verdict, reason) {
  const response = await fetch("/api/feedback", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ answerId: turn.id, verdict, ...(reason && { reason }) }),
  });
  if (!response.ok) throw new Error(`feedback was answered with ${response.status}`);
}

/** Null for an answer that came without an id. */
export function feedbackRow(turn) {
  if (!turn.id) return null;
  const row = el("div", { className: "feedback", role: "group", ariaLabel: "Câu trả lời này thế nào?" });

  async function judge(verdict, reason) {
    const before = [turn.verdict, turn.reason];
    [turn.verdict, turn.reason] = [verdict, reason];
    show();
    try {
      await send(turn, verdict, reason);
      memory.save();
    } catch {
      [turn.verdict, turn.reason] = before;
      show();
      toast("Chưa gửi được ý kiến. Anh/chị bấm lại giúp em ạ.");
    }
  }

  const thumb = (verdict, name, label) => {
    const on = turn.verdict === verdict;
    return el("button", { type: "button", className: "thumb", ariaPressed: String(on), onclick: () => judgeAndStay(verdict, on ? "none" : verdict) }, icon(name), label);
  };

  // The row is drawn anew; who works with the keyboard stays on the same button.
  function judgeAndStay(pressed, verdict) {
    judge(verdict);
    row.querySelectorAll(".thumb")[pressed === "useful" ? 0 : 1].focus();
  }

  const reasonChoice = ([word, label]) =>
    el("button", { type: "button", className: "reason", ariaPressed: String(turn.reason === word), onclick: () => { judge("wrong", word); row.querySelector(".reason[aria-pressed=true]")?.focus(); } }, label);

  function show() {
    row.replaceChildren(...[
      thumb("useful", "up", "Hữu ích"),
      thumb("wrong", "down", "Chưa đúng"),
      turn.verdict === "useful" && el("p", { className: "thanks", role: "status" }, "Cảm ơn anh/chị!"),
      turn.verdict === "wrong" && el("div", { className: "reasons", role: "group", ariaLabel: "Chưa đúng ở đâu?" },
        el("p", { className: "thanks", role: "status" }, turn.reason ? "Cảm ơn anh/chị, em đã ghi nhận." : "Cảm ơn anh/chị. Chưa đúng ở đâu ạ? (có thể bỏ qua)"),
        Object.entries(reasons).map(reasonChoice)),
    ].filter(Boolean));
  }

  show();
  return row;
}
