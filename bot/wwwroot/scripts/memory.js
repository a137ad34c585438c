// What this browser remembers: the conversation's id and what was said. By default until the tab closes, because a
// device may be shared; longer only where a person switched that on, and internal figures never.
import { setting } from "./settings.js";
import { store, stored } from "./storage.js";

const memoryKey = "conversation";
const longestMemory = 60;
const keptDays = 30;

/** 128 random bits; randomUUID is missing on plain http. */
const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");

const blank = role => ({ id: newId(), role, turns: [] });

function parse(text) {
  try {
    const kept = JSON.parse(text);
    return kept?.id && Array.isArray(kept.turns) ? kept : null;
  } catch {
    return null; // Something else lies there: a new conversation is right.
  }
}

function load() {
  const kept = parse(stored("sessionStorage", memoryKey)) ?? parse(stored("localStorage", memoryKey));
  if (!kept) return blank("citizen");
  const oldest = Date.now() - keptDays * 86_400_000;
  kept.turns = kept.turns.filter(turn => turn.at > oldest);
  // A question that was on its way when the page closed is asked again.
  for (const turn of kept.turns) if (turn.state === "sending") turn.state = "waiting";
  return kept;
}

let conversation = load();

export const memory = {
  get id() { return conversation.id; },
  get turns() { return conversation.turns; },
  get role() { return conversation.role; },

  question(text) {
    const turn = { who: "person", text, at: Date.now(), state: "waiting" };
    conversation.turns = [...conversation.turns, turn].slice(-longestMemory);
    memory.save();
    return turn;
  },

  /** An answer stands behind its question, also when others were typed meanwhile. */
  answer(question, answer, id) {
    const turn = { who: "assistant", answer, id, at: Date.now() };
    conversation.turns.splice(conversation.turns.indexOf(question) + 1, 0, turn);
    question.state = "answered";
    memory.save();
    return turn;
  },

  /** Nobody has asked for it just now: it stands at the end. */
  told(answer) {
    const turn = { who: "assistant", answer, at: Date.now() };
    conversation.turns = [...conversation.turns, turn].slice(-longestMemory);
    memory.save();
    return turn;
  },

  /**
   * A helper's resident: another one gets nothing of the one before, on the page neither. True when what was said is gone.
   * The conversation stays the same, the server keeps its residents apart.
   */
  serve(resident, question) {
    const before = conversation.resident;
    conversation.resident = resident ?? before;
    if (!resident || !before || resident === before) return false;
    conversation.turns = conversation.turns.slice(conversation.turns.indexOf(question));
    memory.save();
    return true;
  },

  /** The person behind the assistant: true while one has been called, and up to where their replies were shown. */
  get person() { return conversation.person ?? null; },
  set person(kept) {
    conversation.person = kept;
    memory.save();
  },

  nextWaiting: () => conversation.turns.find(turn => turn.state === "waiting"),

  save() {
    const text = JSON.stringify(conversation);
    store("sessionStorage", memoryKey, text);
    const kept = setting("keep-history") === "true" && conversation.role === "citizen";
    store("localStorage", memoryKey, kept ? text : null);
  },

  /** From here on the conversation may hold internal figures. */
  become(role) {
    conversation.role = role;
    memory.save();
  },

  restart(role = conversation.role) {
    const before = conversation;
    conversation = blank(role);
    memory.save();
    return before;
  },

  restore(before) {
    conversation = before;
    memory.save();
  },
};
