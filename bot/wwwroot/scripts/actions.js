// Under an answer: read aloud, copy, share.
import { toast } from "./announce.js";
import { plainText, spokenText } from "./answer.js";
import { el, icon } from "./dom.js";
import { canSpeak, speak, stopSpeaking } from "./speech.js";

const action = (name, label, run) =>
  el("button", { type: "button", className: "action", ariaLabel: label, title: label, onclick: run }, icon(name));

const signed = answer => `${plainText(answer)}\n\n(Trợ lý Dịch vụ công, ${location.origin})`;

async function copy(answer) {
  try {
    await navigator.clipboard.writeText(signed(answer));
    toast("Đã sao chép câu trả lời.");
  } catch {
    // No permission, or a page without https: the person can still mark the text.
    toast("Trình duyệt không cho sao chép. Anh/chị bôi đen chữ rồi sao chép giúp em ạ.");
  }
}

async function share(answer) {
  try {
    await navigator.share({ title: "Trợ lý Dịch vụ công", text: signed(answer) });
  } catch (fault) {
    if (fault.name !== "AbortError") toast("Chưa chia sẻ được. Anh/chị sao chép rồi gửi giúp em ạ.");
  }
}

function speakButton(answer) {
  const button = action("speak", "Đọc to câu trả lời", () => {
    if (button.ariaPressed === "true") return stopSpeaking();
    show(true);
    speak(spokenText(answer), () => show(false));
  });
  const show = on => {
    button.ariaPressed = String(on);
    button.firstChild.replaceWith(icon(on ? "stop" : "speak"));
  };
  button.ariaPressed = "false";
  return button;
}

export const answerActions = answer => el("div", { className: "actions", role: "group", ariaLabel: "Dùng câu trả lời" },
  canSpeak && speakButton(answer),
  action("copy", "Sao chép câu trả lời", () => copy(answer)),
  "share" in navigator && action("share", "Chia sẻ câu trả lời", () => share(answer)));
