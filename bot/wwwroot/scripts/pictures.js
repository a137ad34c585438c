// Charts and files of an answer; a picture opens in a viewer as large as the window and, tapped again, as large as it is.
import { byId, el, icon, webAddress } from "./dom.js";

const office = "application/vnd.openxmlformats-officedocument.";
const kinds = {
  [`${office}spreadsheetml.sheet`]: "Excel",
  [`${office}wordprocessingml.document`]: "Word",
  "application/pdf": "PDF",
  "text/csv": "CSV",
};

function enlarge(address, shows) {
  const viewer = byId("viewer");
  const picture = el("img", { src: address, alt: shows });
  const button = el("button", { type: "button", className: "viewer-zoom", ariaPressed: "false", ariaLabel: "Xem đúng cỡ hình" }, picture);
  button.onclick = () => { button.ariaPressed = String(button.classList.toggle("full")); };
  byId("viewer-room").replaceChildren(button);
  viewer.showModal();
}

/** The server keeps pictures for a while only; the conversation here may be older, or the network away. */
const gone = shows => el("p", { className: "remark" }, `Chưa tải được hình “${shows}”. Hình chỉ được giữ một thời gian ngắn: anh/chị hỏi lại câu này để có hình mới.`);

function picture(address, shows) {
  const button = el("button", { type: "button", className: "picture", title: "Phóng to", onclick: () => enlarge(address, shows) },
    el("img", { src: address, alt: shows, loading: "lazy", onerror: () => button.replaceWith(gone(shows)) }),
    el("span", { className: "sr-only" }, "Phóng to"));
  return button;
}

const page = (address, { name }) =>
  el("a", { className: "file", href: address, target: "_blank", rel: "noopener" },
    icon("download"),
    el("span", {}, el("span", { className: "file-kind" }, "Mở trang để in"), el("span", { className: "file-name" }, name)));

const file = (address, { contentType, name }) =>
  el("a", { className: "file", href: address, download: name, target: "_blank", rel: "noopener noreferrer" },
    icon("download"),
    el("span", {}, el("span", { className: "file-kind" }, `Tải tệp ${kinds[contentType] ?? ""}`.trim()), el("span", { className: "file-name" }, name)));

export function attached(attachment) {
  const address = webAddress(attachment.url);
  if (!address) return el("p", { className: "remark" }, attachment.name);
  if (attachment.contentType === "text/html") return page(address, attachment);
  return attachment.contentType.startsWith("image/") ? picture(address, attachment.alt ?? attachment.name) : file(address, attachment);
}
