// Messages on the page.
import { answerActions } from "./actions.js";
import { answerNodes, isJudged, isWide } from "./answer.js";
import { byId, el, icon } from "./dom.js";
import { feedbackRow } from "./feedback.js";
import { calendarDay, clockTime } from "./format.js";

const states = { waiting: "Chờ gửi", sending: "Đang gửi", failed: "Chưa gửi được", passed: "Đã chuyển cán bộ" };

const time = at => el("time", { className: "time", dateTime: new Date(at).toISOString() }, clockTime(at));

const theirs = (label, ...body) =>
  el("article", { className: "turn", ariaLabel: label }, icon("mark", "turn-avatar"), el("div", { className: "turn-body" }, body));

export const dayLine = at => el("p", { className: "day" }, calendarDay(at));

export function questionTurn(turn) {
  const state = el("span", { className: "state" });
  const node = el("article", { className: "turn mine", tabIndex: -1, ariaLabel: `Anh/chị hỏi lúc ${clockTime(turn.at)}` },
    el("div", { className: "turn-body" }, el("div", { className: "bubble" }, el("p", {}, turn.text), el("div", { className: "foot" }, state, time(turn.at)))));
  node.showState = () => { state.textContent = states[turn.state] ?? ""; };
  node.showState();
  return node;
}

/** A suggestion or an option: tapped, it is asked as it stands. */
const choice = (label, question) => el("button", { type: "button", className: "choice", name: "question", value: question }, label);

/** Who may see it is one tap away; see access.js for what follows. */
const signInChoice = () => el("div", { className: "choices" },
  el("button", { type: "button", className: "choice", onclick: () => byId("sign-in-open").click() }, "Cán bộ đăng nhập"));

function choices(answer) {
  const options = answer.options ?? [];
  const suggestions = answer.suggestions ?? [];
  return [
    answer.kind === "forbidden" && signInChoice(),
    options.length > 0 && el("div", { className: "choices list", role: "group", ariaLabel: "Lựa chọn" }, options.map(option => choice(option.label, option.question))),
    suggestions.length > 0 && el("div", { className: "choices", role: "group", ariaLabel: "Câu hỏi gợi ý" }, suggestions.map(text => choice(text, text))),
  ];
}

export const answerTurn = turn => theirs(`Trợ lý trả lời lúc ${clockTime(turn.at)}`,
  el("div", { className: isWide(turn.answer) ? "bubble wide" : "bubble" },
    answerNodes(turn.answer),
    el("div", { className: "foot" }, time(turn.at), isJudged(turn.answer) && answerActions(turn.answer))),
  isJudged(turn.answer) && feedbackRow(turn),
  choices(turn.answer));

/** Options and suggestions belong to the newest answer only. */
export function retireChoices(except) {
  for (const group of byId("log").querySelectorAll(".choices")) if (!except?.contains(group)) group.remove();
}

export const typingTurn = () => {
  const turn = theirs("", el("div", { className: "bubble typing" }, el("i"), el("i"), el("i")));
  turn.ariaHidden = "true";
  return turn;
};

/** What went wrong, with a way on: a button that counts down where the server said how long to wait. */
export function failureTurn(failure, retry) {
  const button = failure.again && el("button", { type: "button", className: "retry", onclick: retry }, "Gửi lại");
  const turn = theirs("Thông báo", el("div", { className: "bubble notice" },
    el("p", {}, failure.sentence), failure.detail && el("p", {}, failure.detail), button));
  if (button && failure.wait) {
    const until = Date.now() + failure.wait * 1000;
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      button.disabled = left > 0;
      button.textContent = left > 0 ? `Gửi lại sau ${left} giây` : "Gửi lại";
      if (left > 0 && turn.parentNode) setTimeout(tick, 500);
    };
    setTimeout(tick);
  }
  return turn;
}
