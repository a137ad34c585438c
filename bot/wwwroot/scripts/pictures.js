// Charts and files of an answer; a picture opens in a viewer as large as the window and, tapped again, as large as it is.
import { byId, el, link, webAddress } from "./dom.js";

function enlarge(address, name) {
  const viewer = byId("viewer");
  const picture = el("img", { src: address, alt: name });
  const button = el("button", { type: "button", className: "viewer-zoom", ariaPressed: "false", ariaLabel: "Xem đúng cỡ hình" }, picture);
  button.onclick = () => { button.ariaPressed = String(button.classList.toggle("full")); };
  byId("viewer-room").replaceChildren(button);
  viewer.showModal();
}

export function attached(attachment) {
  const address = webAddress(attachment.url);
  if (!address || !attachment.contentType.startsWith("image/")) return el("p", { className: "file" }, link(attachment.name, attachment.url));
  return el("button", { type: "button", className: "picture", title: "Phóng to", onclick: () => enlarge(address, attachment.name) },
    el("img", { src: address, alt: attachment.name, loading: "lazy" }),
    el("span", { className: "sr-only" }, "Phóng to"));
}
