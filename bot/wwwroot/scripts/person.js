// A person who was called in: as long as there is a ticket, the page asks what they have written.
import { memory } from "./memory.js";
import { tellNews } from "./talk.js";

// In a talk; and while nobody has taken the ticket yet, so that many who wait behind one address leave it room to ask.
const personTalks = 4_000;
const personWaits = 15_000;
let personState = "waiting";
let askingPerson = false;
let nextLook;

/** What the server says with each answer of how the conversation stands; null: there is no ticket. */
export function personSaid(state) {
  if (!state) return;
  if (!memory.person) memory.person = { shown: 0 };
  personState = state;
  lookLater();
}

function lookLater() {
  clearTimeout(nextLook);
  nextLook = setTimeout(async () => {
    await lookForPerson();
    lookLater();
  }, personState === "waiting" ? personWaits : personTalks);
}

async function lookForPerson() {
  const person = memory.person;
  if (!person || askingPerson || document.hidden) return;
  const id = memory.id;
  askingPerson = true;
  try {
    const response = await fetch("/api/hand-over", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ conversationId: id, shown: person.shown }),
    });
    // Started anew meanwhile: these are of the conversation before.
    if (response.status !== 200 || memory.id !== id) return;
    const { state, news } = await response.json();
    personState = state;
    for (const item of news) {
      if (item.id <= person.shown) continue;
      person.shown = item.id;
      tellNews(item.answer);
    }
    // Once more after the last word, so that the server knows that it was shown.
    memory.person = state === "none" && news.length === 0 ? null : person;
  } catch {
    // Out of reach: what waits there waits on.
  } finally {
    askingPerson = false;
  }
}

export function startPerson() {
  document.addEventListener("visibilitychange", lookForPerson);
  lookForPerson().then(lookLater);
}
