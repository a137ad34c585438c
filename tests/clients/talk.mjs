// Holds a conversation through the real botframework-directlinejs and prints what it saw, one JSON object a line.
// node talk.mjs DOMAIN TOKEN polling|websocket QUESTION... ; "--again" comes back as a reloaded page would, "--tell=FILE"
// makes the file when all before it is answered, "--until=FILE" waits until somebody makes it.
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require("xhr2");
globalThis.WebSocket = require("ws");
const { DirectLine, ConnectionStatus } = require("botframework-directlinejs");

const [domain, token, transport, ...questions] = process.argv.slice(2);
const ended = new Set();
const print = line => process.stdout.write(JSON.stringify(line) + "\n");
const patience = setTimeout(() => { print({ failed: "no answer in time" }); process.exit(1); }, 60_000);

function connect(more) {
  const directLine = new DirectLine({
    domain, webSocket: transport === "websocket", pollingInterval: 200, random: () => 0, conversationStartProperties: { locale: "vi-VN" }, ...more,
  });
  const seen = [];
  const waiting = [];
  directLine.connectionStatus$.subscribe(status => print({ status: ConnectionStatus[status] }));
  directLine.activity$.subscribe(activity => {
    seen.push(activity);
    print({ activity });
    for (const look of waiting.splice(0)) look();
  }, fault => {
    if (ended.has(directLine)) return; // Ending a client is an error to whoever still listens.
    print({ failed: String(fault) });
    process.exit(1);
  });
  /** The first activity that fits, among those that came and those that will. */
  const until = fits => new Promise(found => {
    const look = () => { const hit = seen.find(fits); if (hit) found(hit); else waiting.push(look); };
    look();
  });
  return { directLine, until };
}

const isAnswer = activity => activity.type === "message" && activity.from.role === "bot";
let { directLine, until } = connect({ token });
await until(isAnswer);

for (const question of questions) {
  if (question === "--again") {
    ended.add(directLine);
    directLine.end();
    print({ again: true });
    ({ directLine, until } = connect({ token: directLine.token, conversationId: directLine.conversationId }));
    await until(isAnswer);
    continue;
  }

  if (question.startsWith("--tell=")) {
    writeFileSync(question.slice("--tell=".length), "");
    continue;
  }

  if (question.startsWith("--until=")) {
    while (!existsSync(question.slice("--until=".length))) await pause(50);
    continue;
  }

  const clientActivityID = Math.random().toString(36).slice(2);
  const id = await new Promise((posted, failed) => directLine.postActivity({
    type: "message", text: question, locale: "vi-VN", from: { id: "user-1", name: "An", role: "user" }, channelData: { clientActivityID },
  }).subscribe(posted, failed));
  print({ posted: id, clientActivityID });
  await until(activity => isAnswer(activity) && activity.replyToId === id);
}

clearTimeout(patience);
print({ done: true });
process.exit(0);
