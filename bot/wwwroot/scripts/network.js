// The strip that says when there is no network, and when it is back.
import { connection } from "./connection.js";
import { byId } from "./dom.js";

const backTime = 4_000;

export function startNetwork() {
  const strip = byId("offline");
  let timer = 0;
  const show = lost => {
    clearTimeout(timer);
    strip.hidden = false;
    strip.classList.toggle("back", !lost);
    strip.textContent = lost ? "Mất kết nối. Câu hỏi anh/chị gửi được giữ lại và tự gửi khi có mạng." : "Đã có kết nối trở lại.";
    if (!lost) timer = setTimeout(() => { strip.hidden = true; }, backTime);
  };
  connection.watch(show);
  connection.start();
  if (connection.lost) show(true);
}
