// Where a question is typed. Without this script the same form posts to the server and gets a page back.
import { byId } from "./dom.js";
import { say } from "./talk.js";

const hasKeyboard = matchMedia("(pointer: fine)");

export function fitQuestion() {
  const question = byId("question");
  byId("send").disabled = !question.value.trim();
  if (!CSS.supports("field-sizing", "content")) {
    question.style.height = "auto";
    question.style.height = `${question.scrollHeight + 2}px`;
  }
}

/** Asks, and puts the focus where the person goes on: on a phone the keyboard would cover the answer. */
export function askAndFocus(text) {
  if (!text.trim()) return;
  const turn = say(text);
  if (hasKeyboard.matches) byId("question").focus({ preventScroll: true });
  else turn.focus({ preventScroll: true });
}

function sendTyped() {
  const question = byId("question");
  const text = question.value;
  if (!text.trim()) return;
  question.value = "";
  fitQuestion();
  askAndFocus(text);
}

export function startComposer() {
  const question = byId("question");
  question.required = false;
  byId("composer").addEventListener("submit", event => {
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
  // Examples, topics, options and suggestions: tapped, they are asked.
  document.addEventListener("click", event => {
    const choice = event.target.closest("button[name=question]");
    if (!choice) return;
    event.preventDefault();
    askAndFocus(choice.value);
  });
  fitQuestion();
  if (hasKeyboard.matches && window.parent === window) question.focus({ preventScroll: true });
}
