// Who is signed in. The page shows it; the server decides it, question by question.
import { announce, toast } from "./announce.js";
import { byId } from "./dom.js";
import { memory } from "./memory.js";
import { say, showAll } from "./talk.js";

// What the page is for whom: people of a team serve one resident after the other, officials see internal figures.
const staff = {
  official: { badge: "Cán bộ", words: " · xem cả số liệu nội bộ", panel: "side-official" },
  helper: { badge: "Tổ công nghệ số", words: " · giúp từng người một", panel: "side-helper" },
  editor: { badge: "Biên tập", words: " · sửa điều trợ lý biết", panel: "side-editor" },
};

let role = "citizen";

const roleOf = me => me?.maySeeInternal === true ? "official" : ["helper", "editor"].includes(me?.role) ? me.role : "citizen";

function show(me) {
  role = roleOf(me);
  const kind = staff[role];
  byId("official").hidden = !kind;
  byId("sign-in-open").hidden = Boolean(kind);
  byId("helping").hidden = !kind || role === "editor";
  byId("editor").hidden = role !== "editor";
  for (const { panel } of Object.values(staff)) byId(panel).hidden = panel !== kind?.panel;
  byId("official-badge").textContent = kind?.badge ?? "";
  byId("official-words").textContent = kind?.words ?? "";
  byId("sign-in-organisation").hidden = !me.organisation;
  if (me.organisation) byId("sign-in-organisation").firstElementChild.textContent = `Đăng nhập bằng ${me.organisation}`;
  byId("official-name").textContent = kind ? me.name || "Đã đăng nhập" : "";
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
  if (memory.role === "citizen" && role !== "citizen") memory.become(role);
  if (memory.role !== role) {
    toast("Đã ra khỏi phiên đăng nhập, phần trò chuyện đó không còn trên trang.");
    memory.restart(role);
    showAll();
  }
}

async function signIn(code) {
  const response = await fetch("/sign-in", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code }) });
  if (!response.ok) return (await response.json()).detail;
  const me = await response.json();
  if (me.role === "operator") {
    // Operators have a page of their own.
    location.assign("/operator");
    return null;
  }
  if (roleOf(me) === "citizen") return "Mã này đúng nhưng không phải của cán bộ, tổ công nghệ số hay người biên tập.";
  await whoAmI();
  return role !== "citizen" ? null : elsewhere;
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
  if (role === "citizen") return field.select();
  field.value = "";
  byId("sign-in").close();
  byId("question").focus({ preventScroll: true });
  announce(`Đã đăng nhập: ${staff[role].badge}.`);
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
