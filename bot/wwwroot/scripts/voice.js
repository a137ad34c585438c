// Asking by voice, where the browser turns speech into text.
import { toast } from "./announce.js";
import { fitQuestion } from "./composer.js";
import { byId } from "./dom.js";

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

const troubles = {
  "not-allowed": "Trình duyệt chưa được phép dùng micrô. Anh/chị cho phép trong cài đặt trang giúp em ạ.",
  "service-not-allowed": "Trình duyệt chưa được phép dùng micrô. Anh/chị cho phép trong cài đặt trang giúp em ạ.",
  "audio-capture": "Máy không tìm thấy micrô.",
  "no-speech": "Em chưa nghe thấy gì. Anh/chị bấm micrô rồi nói lại giúp em ạ.",
  "network": "Cần có mạng để chuyển giọng nói thành chữ.",
  "language-not-supported": "Trình duyệt này chưa nghe được tiếng Việt.",
};

function listen(button, hint) {
  const question = byId("question");
  const before = question.value ? `${question.value.trim()} ` : "";
  const recognition = new Recognition();
  recognition.lang = "vi-VN";
  recognition.interimResults = true;
  recognition.onresult = event => {
    question.value = before + [...event.results].map(result => result[0].transcript).join(" ");
    fitQuestion();
  };
  recognition.onerror = event => { if (event.error !== "aborted") toast(troubles[event.error] ?? "Chưa nghe được. Anh/chị gõ câu hỏi giúp em ạ."); };
  recognition.onend = () => {
    button.ariaPressed = "false";
    hint.hidden = true;
    question.focus();
  };
  recognition.start();
  button.ariaPressed = "true";
  hint.textContent = "Đang nghe… Giọng nói do trình duyệt chuyển thành chữ; nói xong anh/chị xem lại rồi bấm gửi.";
  hint.hidden = false;
  return recognition;
}

export function startVoice() {
  if (!Recognition) return;
  const button = byId("voice");
  let recognition = null;
  button.hidden = false;
  button.addEventListener("click", () => {
    if (button.ariaPressed === "true") recognition.stop();
    else recognition = listen(button, byId("hint"));
  });
}
