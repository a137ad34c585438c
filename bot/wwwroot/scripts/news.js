// What an official has asked to be told: the page looks now and then, and when it is looked at again.
import { memory } from "./memory.js";
import { store, stored } from "./storage.js";
import { tell } from "./talk.js";

const shownKey = "news";
const every = 60_000;
let asking = false;

async function look() {
  if (asking || document.hidden || memory.role !== "official") return;
  asking = true;
  try {
    const response = await fetch("/api/news", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ shown: Number(stored("localStorage", shownKey)) || 0 }),
    });
    if (response.status !== 200) return;
    for (const { id, answer } of (await response.json()).news) {
      if (id <= Number(stored("localStorage", shownKey))) continue; // Another tab has shown it.
      tell(answer);
      store("localStorage", shownKey, String(id));
    }
  } catch {
    // Out of reach: what waits there waits on.
  } finally {
    asking = false;
  }
}

export function startNews() {
  document.addEventListener("visibilitychange", look);
  setInterval(look, every);
  look();
}
