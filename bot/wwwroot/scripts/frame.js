// Inside a portal's frame (see embed.js): the portal is told when the page is ready and when it should close it.
import { byId } from "./dom.js";

const tellPortal = message => parent.postMessage({ source: "tro-ly-dich-vu-cong", message }, "*");

export function startFrame() {
  if (parent === window) return;
  document.documentElement.classList.add("framed");
  if (!new URLSearchParams(location.search).has("nhung")) return;
  const close = byId("frame-close");
  close.hidden = false;
  close.addEventListener("click", () => tellPortal("close"));
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) tellPortal("close");
  });
  addEventListener("message", event => {
    if (event.source === parent && event.data?.message === "focus") byId("question").focus({ preventScroll: true });
  });
  tellPortal("ready");
}
