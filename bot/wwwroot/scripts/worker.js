// The service worker that keeps the page's shell on the device. Where there is none the page works all the same.
export function startWorker() {
  if (!("serviceWorker" in navigator)) return;
  // Where addresses of scripts must be vouched for, this is the one address that the page vouches for.
  const address = window.trustedTypes
    ? trustedTypes.createPolicy("page", { createScriptURL: () => "/sw.js" }).createScriptURL("")
    : "/sw.js";
  const register = () => navigator.serviceWorker.register(address).catch(() => { /* Refused (plain http, private window): nothing is lost but speed. */ });
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
