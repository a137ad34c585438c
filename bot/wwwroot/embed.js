// Puts the assistant on a portal's page: a button in a corner that opens the chat page in a dialog.
//   <script src="https://tro-ly.example.gov.vn/embed.js" defer
//           data-position="right" data-color="#0068ff" data-label="Hỏi trợ lý dịch vụ công"></script>
// data-position: right (default) or left; data-color: background of the button; data-label: its name;
// data-offset: distance from the corner in pixels (default 20). The assistant's Server:FrameAncestors must name the portal.
(() => {
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const { position = "right", color = "#0056d6", label = "Hỏi trợ lý dịch vụ công", offset = "20" } = script.dataset;
  const side = position === "left" ? "left" : "right";
  const distance = Math.min(Math.max(Number.parseInt(offset, 10) || 0, 0), 400);
  const narrow = matchMedia("(max-width: 40rem), (max-height: 30rem)");
  const messageSource = "tro-ly-dich-vu-cong";

  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  const shape = (size, ...paths) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", width: size, height: size, fill: "none", stroke: "currentColor", "stroke-width": 1.8, "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true" })) svg.setAttribute(name, value);
    for (const d of paths) {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", d);
      svg.append(path);
    }
    return svg;
  };

  /** White or near-black, whichever reads better on the portal's colour (WCAG relative luminance). */
  const readableOn = background => {
    const channels = background.match(/[\d.]+/g).slice(0, 3).map(text => Number(text) / 255)
      .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.0537 ? "#ffffff" : "#101828";
  };

  const css = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .open { position: fixed; ${side}: ${distance}px; bottom: calc(${distance}px + env(safe-area-inset-bottom)); z-index: 2147483000; display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 20px 0 16px; border: 0; border-radius: 28px; font: 600 16px/1.3 system-ui, "Segoe UI", Roboto, Arial, sans-serif; cursor: pointer; box-shadow: 0 4px 18px rgb(0 0 0 / .3); }
    .open:focus-visible, .close:focus-visible { outline: 3px solid #fff; outline-offset: 2px; box-shadow: 0 0 0 6px #101828; }
    .open[hidden] { display: none; }
    dialog { position: fixed; inset: auto; ${side}: ${distance}px; bottom: ${distance}px; z-index: 2147483001; width: min(400px, calc(100vw - 2 * ${distance}px)); height: min(680px, calc(100dvh - 2 * ${distance}px)); max-width: none; max-height: none; margin: 0; padding: 0; overflow: hidden; border: 0; border-radius: 16px; background: #e6edf6; box-shadow: 0 10px 50px rgb(0 0 0 / .35); }
    dialog::backdrop { background: rgb(6 14 28 / .55); }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    .close { position: absolute; top: 6px; right: 6px; display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 50%; background: #101828; color: #fff; cursor: pointer; }
    .close[hidden] { display: none; }
    .wait { position: absolute; inset: 0; display: grid; place-items: center; padding: 24px; margin: 0; color: #14202e; font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; text-align: center; }
    @media (max-width: 40rem), (max-height: 30rem) { dialog { inset: 0; width: 100vw; height: 100dvh; border-radius: 0; } }
    @media (max-width: 24rem) { .open span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .open { width: 56px; padding: 0; justify-content: center; } }
    @media print { .open, dialog { display: none; } }`;

  const open = make("button", { class: "open", type: "button", "aria-haspopup": "dialog", "aria-expanded": "false" },
    shape(28, "M4 6.500a2.500 2.500 0 0 1 2.500-2.500h11A2.500 2.500 0 0 1 20 6.500v7a2.500 2.500 0 0 1-2.500 2.500H11l-4.500 4v-4A2.500 2.500 0 0 1 4 13.500z", "M8 8.500h8M8 11.500h5"), make("span", {}, label));
  const close = make("button", { class: "close", type: "button", "aria-label": "Đóng cửa sổ trò chuyện" }, shape(24, "m6 6 12 12M18 6 6 18"));
  const wait = make("p", { class: "wait" }, "Đang mở trợ lý…");
  const dialog = make("dialog", { "aria-label": label }, wait, close);
  const host = make("div");
  const root = host.attachShadow({ mode: "open" });
  let frame = null;

  // A sheet that is adopted needs no permission of the portal's content policy; older browsers get an element.
  if ("adoptedStyleSheets" in Document.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    root.append(make("style", {}, css));
  }
  open.style.background = CSS.supports("color", color) ? color : "#0056d6";
  root.append(open, dialog);

  const load = () => {
    frame = make("iframe", { title: label, src: `${origin}/?nhung=1`, allow: "microphone; clipboard-write; web-share" });
    dialog.prepend(frame);
  };

  const show = () => {
    if (!frame) load();
    // On a phone it covers the page and so keeps the keyboard inside; beside a page it leaves the page in use.
    if (narrow.matches) dialog.showModal();
    else dialog.show();
    open.hidden = true;
    open.setAttribute("aria-expanded", "true");
    if (close.hidden) giveFocus();
    else close.focus();
  };

  const hide = () => { if (dialog.open) dialog.close(); };

  const giveFocus = () => {
    frame.focus();
    frame.contentWindow.postMessage({ message: "focus" }, origin);
  };

  open.addEventListener("click", show);
  close.addEventListener("click", hide);
  dialog.addEventListener("close", () => {
    open.hidden = false;
    open.setAttribute("aria-expanded", "false");
    open.focus();
  });
  dialog.addEventListener("keydown", event => {
    if (event.key === "Escape") hide();
  });
  addEventListener("message", event => {
    if (event.origin !== origin || event.source !== frame?.contentWindow || event.data?.source !== messageSource) return;
    if (event.data.message === "close") hide();
    if (event.data.message === "ready") {
      // The page shows a close button of its own from now on.
      close.hidden = true;
      wait.remove();
      if (dialog.open) giveFocus();
    }
  });

  const start = () => {
    document.body.append(host);
    open.style.color = readableOn(getComputedStyle(open).backgroundColor);
  };
  if (document.body) start();
  else addEventListener("DOMContentLoaded", start);
})();
