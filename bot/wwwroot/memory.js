// What this tab remembers: the conversation's id and what was said. Another tab is another conversation, and closing
// the tab forgets it.
const key = "conversation";
const longest = 60;

/** 128 random bits; randomUUID is missing on plain http. */
const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");

function load() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    return kept?.id && Array.isArray(kept.turns) ? kept : null;
  } catch {
    return null; // Storage is blocked or holds something else: a new conversation is right either way.
  }
}

let conversation = load() ?? { id: newId(), role: null, turns: [] };

function save() {
  try {
    sessionStorage.setItem(key, JSON.stringify(conversation));
  } catch {
    // Full or blocked storage: the conversation goes on, a reload starts a new one.
    conversation.turns.shift();
  }
}

export const memory = {
  get id() { return conversation.id; },
  get turns() { return conversation.turns; },
  get role() { return conversation.role; },
  add(turn) {
    conversation.turns = [...conversation.turns, turn].slice(-longest);
    save();
  },
  restart(role) {
    conversation = { id: newId(), role, turns: [] };
    save();
  },
};
