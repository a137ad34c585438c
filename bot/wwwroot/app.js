// The chat page: asks POST /api/ask and shows the answers.
import { answerNodes, isWide } from "./answer.js";
import { el } from "./dom.js";
import { memory } from "./memory.js";

const patience = 30_000;
const citizenQuestions = [
  "Làm hộ chiếu online hết bao nhiêu tiền?",
  "Khai sinh cho con cần giấy tờ gì?",
  "Đổi bằng lái xe hết bao nhiêu?",
  "Lệ phí hộ tịch nộp online ở TP.HCM",
  "Lệ phí cấp phép xây dựng ở Vĩnh Long nộp online",
  "Bình Phước giờ thuộc tỉnh nào?",
];
const officialQuestions = [
  "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến",
  "Top 3 bộ có cổng nhiều lượt truy cập nhất tuần 40",
  "Đà Nẵng bao nhiêu phần trăm hồ sơ toàn trình?",
  "Tỉnh nào hạng 30 về tỷ lệ hồ sơ trực tuyến?",
];

const [log, composer, question, send, status, presence] =
  ["log", "composer", "question", "send", "status", "presence"].map(id => document.getElementById(id));
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const hasKeyboard = matchMedia("(pointer: fine)");
const clock = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat("vi-VN", { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" });
let busy = false;
let official = false;

// Showing

const time = at => el("time", { className: "time", dateTime: new Date(at).toISOString() }, clock.format(at));

function showMine(text, at) {
  const turn = el("div", { className: "turn mine" },
    el("div", { className: "turn-body" }, el("div", { className: "bubble" }, el("span", { className: "sr-only" }, "Anh/chị hỏi: "), text, time(at))));
  log.append(turn);
  return turn;
}

function showTheirs(...body) {
  const turn = el("div", { className: "turn" },
    el("img", { className: "turn-avatar", src: "/icon.svg", alt: "", width: 32, height: 32 }),
    el("div", { className: "turn-body" }, ...body));
  log.append(turn);
  return turn;
}

const choice = (label, ask) => el("button", { type: "button", className: "choice", onclick: () => submit(ask) }, label);

function choices(answer) {
  const groups = [];
  if (answer.options?.length) {
    groups.push(el("div", { className: "choices list", role: "group", ariaLabel: "Lựa chọn" }, answer.options.map(option => choice(option.label, option.question))));
  }
  if (answer.suggestions?.length) {
    groups.push(el("div", { className: "choices", role: "group", ariaLabel: "Câu hỏi gợi ý" }, answer.suggestions.map(text => choice(text, text))));
  }
  return groups;
}

function showAnswer(answer, at) {
  return showTheirs(
    el("div", { className: isWide(answer) ? "bubble wide" : "bubble" }, answerNodes(answer), time(at)),
    choices(answer));
}

function showFailure(sentence, retry) {
  const turn = showTheirs(el("div", { className: "bubble notice" }, el("p", {}, sentence),
    retry && el("button", { type: "button", className: "retry", onclick: () => { turn.remove(); retry(); } }, "Gửi lại")));
  scrollTo(turn);
}

function showTyping() {
  const turn = showTheirs(el("div", { className: "bubble typing" }, el("i"), el("i"), el("i")));
  turn.ariaHidden = "true";
  scrollTo(turn);
  return turn;
}

function showWelcome() {
  const examples = list => el("div", { className: "examples" }, list.map(text => choice(text, text)));
  showTheirs(
    el("div", { className: "bubble" },
      el("p", {}, "Dạ, em chào anh/chị! Em trả lời về lệ phí, giấy tờ, các bước, nơi nộp, thời hạn của thủ tục hành chính, và tỉnh cũ nay thuộc tỉnh nào."),
      el("p", {}, "Anh/chị cứ hỏi như nhắn tin, có dấu hay không dấu đều được ạ."),
      time(Date.now())),
    el("p", { className: "welcome-title" }, "Anh/chị có thể hỏi"),
    examples(citizenQuestions),
    official && el("p", { className: "welcome-title" }, "Dành cho cán bộ"),
    official && examples(officialQuestions));
}

/** To the end, save that an answer higher than the window is shown from its question on. */
function scrollTo(turn) {
  const asked = turn.previousElementSibling;
  const start = asked?.classList.contains("mine") && asked.offsetHeight < log.clientHeight / 4 ? asked : turn;
  const tall = turn.offsetTop + turn.offsetHeight - start.offsetTop > log.clientHeight - 24;
  log.scrollTo({ top: tall ? start.offsetTop - log.offsetTop - 8 : log.scrollHeight, behavior: calm.matches ? "auto" : "smooth" });
}

/** Choices belong to the newest answer only. */
function retireChoices() {
  for (const group of log.querySelectorAll(".choices")) group.remove();
}

function setBusy(value) {
  busy = value;
  presence.textContent = value ? "Đang soạn câu trả lời…" : "Luôn sẵn sàng trả lời";
  status.textContent = value ? "Trợ lý đang soạn câu trả lời" : "";
  for (const button of log.querySelectorAll(".choice")) button.disabled = value;
  updateSend();
}

// Asking

/** The answer, or { sentence, again } that says what went wrong and whether trying again may help. */
async function ask(text) {
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question: text, conversationId: memory.id }),
      signal: AbortSignal.timeout(patience),
    });
    const body = await response.json();
    return response.ok ? { answer: body } : { sentence: body.detail ?? body.title, again: response.status === 429 || response.status >= 500 };
  } catch (fault) {
    const sentence = fault.name === "TimeoutError" ? "Trợ lý trả lời lâu quá. Anh/chị thử gửi lại giúp em ạ."
      : navigator.onLine ? "Chưa kết nối được với trợ lý. Anh/chị thử gửi lại giúp em ạ."
      : "Máy của anh/chị đang mất mạng. Có mạng rồi anh/chị gửi lại giúp em ạ.";
    return { sentence, again: true };
  }
}

async function answerTo(text) {
  retireChoices();
  setBusy(true);
  const typing = showTyping();
  const { answer, sentence, again } = await ask(text);
  typing.remove();
  setBusy(false);
  if (!answer) return showFailure(sentence, again && (() => answerTo(text)));
  const at = Date.now();
  memory.add({ who: "assistant", answer, at });
  scrollTo(showAnswer(answer, at));
}

async function submit(text) {
  if (busy || !text.trim()) return;
  const at = Date.now();
  memory.add({ who: "person", text, at });
  showMine(text, at);
  // On a phone the keyboard would cover the answer.
  if (hasKeyboard.matches) question.focus({ preventScroll: true });
  else question.blur();
  await answerTo(text);
}

// Starting

function restart() {
  memory.restart(official ? "official" : "citizen");
  render();
  question.focus();
}

function render() {
  log.replaceChildren(el("p", { className: "day" }, calendar.format(Date.now())));
  showWelcome();
  memory.turns.forEach((turn, index) => {
    if (turn.who === "person") return showMine(turn.text, turn.at);
    showAnswer(turn.answer, turn.at);
    if (index < memory.turns.length - 1) retireChoices();
  });
  if (memory.turns.length > 0) log.scrollTop = log.scrollHeight;
}

async function whoAmI() {
  try {
    const response = await fetch("/api/me");
    official = response.ok && (await response.json()).maySeeInternal === true;
  } catch {
    official = false; // Not reachable: what a citizen sees is right until the server says more.
  }
  document.getElementById("official").hidden = !official;
}

function updateSend() {
  send.disabled = busy || !question.value.trim();
}

function fitQuestion() {
  updateSend();
  if (!CSS.supports("field-sizing", "content")) {
    question.style.height = "auto";
    question.style.height = `${question.scrollHeight + 2}px`;
  }
}

function setLarge(large) {
  document.documentElement.classList.toggle("large", large);
  document.getElementById("text-size").ariaPressed = String(large);
}

function sendTyped() {
  if (busy || !question.value.trim()) return;
  const text = question.value.trim();
  question.value = "";
  fitQuestion();
  submit(text);
}

composer.addEventListener("submit", event => {
  event.preventDefault();
  sendTyped();
});
question.addEventListener("input", fitQuestion);
question.addEventListener("keydown", event => {
  // Vietnamese input methods compose letters; Enter then belongs to them.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    sendTyped();
  }
});
document.getElementById("restart").addEventListener("click", restart);
document.getElementById("text-size").addEventListener("click", event => {
  const large = event.currentTarget.ariaPressed !== "true";
  setLarge(large);
  try { localStorage.setItem("large-text", String(large)); } catch { /* Blocked storage: the choice holds until the page closes. */ }
});
document.getElementById("sign-out").addEventListener("click", async () => {
  await fetch("/sign-out", { method: "POST", redirect: "manual" });
  memory.restart("citizen");
  location.reload();
});
const showConnection = () => { document.getElementById("offline").hidden = navigator.onLine; };
addEventListener("online", showConnection);
addEventListener("offline", showConnection);

document.documentElement.classList.add("js");
try { setLarge(localStorage.getItem("large-text") === "true"); } catch { /* Blocked storage: normal size. */ }
showConnection();
await whoAmI();
if (memory.role !== (official ? "official" : "citizen")) memory.restart(official ? "official" : "citizen");
render();
if (hasKeyboard.matches) question.focus();
