// The conversation: questions wait their turn, are sent one after another, and wait on while there is no network.
import { announce } from "./announce.js";
import { plainText, spokenText } from "./answer.js";
import { ask } from "./ask.js";
import { connection } from "./connection.js";
import { byId } from "./dom.js";
import { memory } from "./memory.js";
import { scrollToEnd, scrollToTurn } from "./scroll.js";
import { setting } from "./settings.js";
import { canSpeak, speak, stopSpeaking } from "./speech.js";
import { answerTurn, dayLine, failureTurn, questionTurn, retireChoices, typingTurn } from "./turns.js";

const nodes = new WeakMap();
let working = false;
let onForbidden = () => {};
let onPerson = () => {};

const log = () => byId("log");

function setPresence() {
  byId("presence").textContent = connection.lost ? "Đang mất kết nối" : working ? "Đang soạn câu trả lời…" : "Luôn sẵn sàng trả lời";
}

/** Behind its question, and behind what stands there already. */
function placeAfter(question, node) {
  (nodes.get(question) ?? log().lastElementChild).after(node);
}

function showQuestion(turn) {
  const node = questionTurn(turn);
  nodes.set(turn, node);
  log().append(node);
  return node;
}

function setState(turn, state) {
  turn.state = state;
  nodes.get(turn)?.showState();
  memory.save();
}

function showFailure(turn, failure) {
  const node = failureTurn(failure, () => {
    node.remove();
    setState(turn, "waiting");
    nodes.get(turn)?.focus({ preventScroll: true });
    sendWaiting();
  });
  placeAfter(turn, node);
  return node;
}

function receive(question, { answer, id, resident, person, failure }) {
  if (failure?.kind === "offline") {
    setState(question, "waiting");
    announce("Mất kết nối. Câu hỏi được giữ lại và sẽ tự gửi khi có mạng.");
    return connection.markLost();
  }
  if (failure) {
    setState(question, "failed");
    scrollToTurn(showFailure(question, failure));
    return announce(failure.sentence);
  }
  onPerson(person);
  if (person === "passed") {
    setState(question, "passed");
    return announce("Đã chuyển cho cán bộ.");
  }
  if (memory.serve(resident, question)) showAll();
  const turn = memory.answer(question, answer, id);
  const node = answerTurn(turn);
  nodes.get(question)?.showState();
  placeAfter(question, node);
  retireChoices(node);
  scrollToTurn(node);
  announce(`Trợ lý trả lời: ${plainText(answer)}`);
  // Asked for in words, or switched on for every answer.
  if (canSpeak && (answer.spoken || setting("read-aloud") === "true")) speak(spokenText(answer), () => {});
  if (answer.kind === "forbidden") onForbidden();
}

/** Asks what is waiting, oldest first, one at a time: a follow-up question needs the answer before it. */
export async function sendWaiting() {
  const question = memory.nextWaiting();
  if (working || connection.lost || !question) return;
  working = true;
  const id = memory.id;
  setState(question, "sending");
  setPresence();
  retireChoices();
  const typing = typingTurn();
  placeAfter(question, typing);
  scrollToTurn(typing);
  announce("Trợ lý đang soạn câu trả lời");
  const reply = await ask(question.text, id);
  typing.remove();
  working = false;
  setPresence();
  // Started anew meanwhile: nobody waits for this answer any more.
  if (memory.id === id) receive(question, reply);
  sendWaiting();
}

/** Shows what came without a question. */
export function tellNews(answer) {
  const node = answerTurn(memory.told(answer));
  log().append(node);
  retireChoices(node);
  scrollToTurn(node);
  announce(`Tin mới từ trợ lý: ${plainText(answer)}`);
}

export function say(text) {
  stopSpeaking();
  const turn = memory.question(text.trim());
  const node = showQuestion(turn);
  scrollToTurn(node);
  if (connection.lost) announce("Đang mất kết nối. Câu hỏi được giữ lại và sẽ tự gửi khi có mạng.");
  sendWaiting();
  return node;
}

/** Everything that is remembered, drawn anew behind what the page itself says. */
export function showAll() {
  for (const node of [...log().children]) if (!node.id) node.remove();
  let shownDay = "";
  for (const turn of memory.turns) {
    const line = dayLine(turn.at);
    if (line.textContent !== shownDay) log().append(line);
    shownDay = line.textContent;
    if (turn.who === "person") showQuestion(turn);
    else log().append(answerTurn(turn));
    if (turn.state === "failed") showFailure(turn, { sentence: "Dạ, câu này chưa có câu trả lời.", again: true });
  }
  retireChoices(log().lastElementChild);
  if (memory.turns.length > 0) scrollToEnd();
  else log().scrollTop = 0;
}

export function startTalk({ forbidden, person }) {
  onForbidden = forbidden;
  onPerson = person;
  connection.watch(lost => {
    setPresence();
    if (!lost) sendWaiting();
  });
  setPresence();
  showAll();
  sendWaiting();
}
