// Where the conversation stands in its window.
import { byId } from "./dom.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const nearEnd = 160;

/** To the end, save that an answer higher than the window is shown from its question on. */
export function scrollToTurn(turn) {
  const log = byId("log");
  const asked = turn.previousElementSibling;
  const start = asked?.classList.contains("mine") && asked.offsetHeight < log.clientHeight / 4 ? asked : turn;
  const tall = turn.offsetTop + turn.offsetHeight - start.offsetTop > log.clientHeight - 24;
  log.scrollTo({ top: tall ? start.offsetTop - log.offsetTop - 8 : log.scrollHeight, behavior: calm.matches ? "auto" : "smooth" });
}

export function scrollToEnd(smoothly = false) {
  const log = byId("log");
  log.scrollTo({ top: log.scrollHeight, behavior: smoothly && !calm.matches ? "smooth" : "auto" });
}

/** A way back to the newest message for who has scrolled up. */
export function startScrolling() {
  const log = byId("log");
  const button = byId("to-end");
  const update = () => { button.hidden = log.scrollHeight - log.scrollTop - log.clientHeight < nearEnd; };
  log.addEventListener("scroll", update, { passive: true });
  new ResizeObserver(update).observe(log);
  button.addEventListener("click", () => { scrollToEnd(true); log.focus({ preventScroll: true }); });
}
