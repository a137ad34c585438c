// The menu: start again, what is kept, reading aloud.
import { announce, toast } from "./announce.js";
import { byId } from "./dom.js";
import { memory } from "./memory.js";
import { choose, setting } from "./settings.js";
import { canSpeak, stopSpeaking } from "./speech.js";
import { showAll } from "./talk.js";

function startAnew() {
  stopSpeaking();
  const before = memory.restart();
  showAll();
  byId("menu").close();
  byId("question").focus({ preventScroll: true });
  return before;
}

function restart() {
  const before = startAnew();
  announce("Đã bắt đầu cuộc trò chuyện mới.");
  if (before.turns.length > 0) toast("Đã bắt đầu lại.", { label: "Hoàn tác", run: () => { memory.restore(before); showAll(); } });
}

function clear() {
  startAnew();
  toast("Đã xóa lịch sử trò chuyện trên máy này.");
}

function bindSwitch(id, changed = () => {}) {
  const box = byId(id);
  box.checked = setting(id) === "true";
  box.addEventListener("change", () => { choose(id, String(box.checked)); changed(); });
}

export function startMenu() {
  byId("menu-open").addEventListener("click", () => byId("menu").showModal());
  byId("restart").addEventListener("click", restart);
  byId("restart-wide").addEventListener("click", restart);
  byId("clear").addEventListener("click", clear);
  byId("read-aloud-row").hidden = !canSpeak;
  bindSwitch("read-aloud", stopSpeaking);
  bindSwitch("keep-history", memory.save);
}
