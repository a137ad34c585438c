// Who is signed in. The page shows it; the server decides it, question by question.
import { announce, toast } from "./announce.js";
import { byId } from "./dom.js";
import { memory } from "./memory.js";
import { say, showAll } from "./talk.js";

let official = false;

function show(me) {
  official = me?.maySeeInternal === true;
  byId("official").hidden = !official;
  byId("side-official").hidden = !official;
  byId("sign-in-open").hidden = official;
  byId("official-name").textContent = official ? me.name || "Đã đăng nhập" : "";
}

/** Asks the server. What an official saw does not stay on the page of somebody who is not signed in. */
export async function whoAmI() {
  try {
    const response = await fetch("/api/me");
    if (!response.ok) return;
    show(await response.json());
  } catch {
    return; // Not reachable: what is shown stays as it is, and the server still decides what it tells.
  }
  if (memory.role === "citizen" && official) memory.become("official");
  if (memory.role === "official" && !official) {
    toast("Đã ra khỏi phiên cán bộ, phần trò chuyện đó không còn trên trang.");
    memory.restart("citizen");
    showAll();
  }
}

async function signIn(code) {
  const response = await fetch("/sign-in", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code }) });
  if (!response.ok) return (await response.json()).detail;
  if (!(await response.json()).maySeeInternal) return "Mã này đúng nhưng không phải của cán bộ được xem số liệu nội bộ.";
  await whoAmI();
  return official ? null : elsewhere;
}

const elsewhere = "Trình duyệt chặn đăng nhập trong khung nhúng.";

function showError(sentence) {
  byId("sign-in-error").textContent = sentence ?? "";
  byId("code").ariaInvalid = String(Boolean(sentence));
  byId("sign-in-elsewhere").hidden = sentence !== elsewhere;
}

/** Who signs in because an answer was refused wants that answer. */
function askAgain() {
  const [question, refused] = memory.turns.slice(-2);
  if (refused?.answer?.kind === "forbidden" && question.who === "person") say(question.text);
}

async function submitCode(event) {
  event.preventDefault();
  const field = byId("code");
  if (!field.value.trim()) {
    showError("Xin dán mã truy cập được cấp vào ô.");
    return field.focus();
  }
  byId("sign-in-send").disabled = true;
  try {
    showError(await signIn(field.value));
  } catch {
    showError("Chưa kết nối được với máy chủ. Anh/chị thử lại giúp em ạ.");
  } finally {
    byId("sign-in-send").disabled = false;
  }
  if (!official) return field.select();
  field.value = "";
  byId("sign-in").close();
  byId("question").focus({ preventScroll: true });
  announce("Đã đăng nhập cán bộ.");
  askAgain();
}

async function signOut() {
  try {
    await fetch("/sign-out", { method: "POST", redirect: "manual" });
  } catch {
    return toast("Chưa đăng xuất được vì mất kết nối. Anh/chị thử lại giúp em ạ.");
  }
  await whoAmI();
  byId("question").focus({ preventScroll: true });
  announce("Đã đăng xuất.");
}

export function startAccess() {
  byId("sign-in-open").addEventListener("click", () => {
    byId("menu").close();
    showError(null);
    byId("sign-in").showModal();
    byId("code").focus();
  });
  byId("sign-in-form").addEventListener("submit", submitCode);
  byId("sign-out").addEventListener("click", signOut);
  whoAmI();
}
