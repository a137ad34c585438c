// What a screen reader hears, and short notes that everybody sees.
import { byId } from "./dom.js";

const longestAnnouncement = 700;
const toastTime = 6_000;
let toastTimer = 0;

/** The same words again are said again: the region is emptied first. */
export function announce(text) {
  const status = byId("status");
  status.textContent = "";
  setTimeout(() => { status.textContent = text.length > longestAnnouncement ? `${text.slice(0, longestAnnouncement)}… Phần còn lại ở trong cuộc trò chuyện.` : text; }, 60);
}

/** A note at the bottom, with one thing to do about it if that helps. */
export function toast(text, action) {
  const note = byId("toast");
  clearTimeout(toastTimer);
  note.replaceChildren(text);
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = action.label;
    button.onclick = () => { note.replaceChildren(); action.run(); };
    note.append(button);
  }
  toastTimer = setTimeout(() => note.replaceChildren(), action ? 2 * toastTime : toastTime);
}
