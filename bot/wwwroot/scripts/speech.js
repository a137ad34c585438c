// Reading answers aloud with the voice of the device.
import { toast } from "./announce.js";

const longestPart = 180;
let reading = null;

export const canSpeak = "speechSynthesis" in window && "SpeechSynthesisUtterance" in window;

/** Voices stop in the middle of long texts, so they get it in sentences. */
function parts(text) {
  const sentences = text.split(/(?<=[.;:!?])\s+|\n+/).map(sentence => sentence.trim()).filter(Boolean);
  return sentences.flatMap(sentence => sentence.length <= longestPart ? [sentence] : sentence.match(new RegExp(`.{1,${longestPart}}(?:\\s|$)`, "g")) ?? [sentence]);
}

function utter(text, voice) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = "vi-VN";
  if (voice) utterance.voice = voice;
  return utterance;
}

export function stopSpeaking() {
  if (!reading) return;
  const { done } = reading;
  reading = null;
  speechSynthesis.cancel();
  done();
}

/** Reads the text; done is called at its end, also when it is cut short. */
export function speak(text, done) {
  stopSpeaking();
  const voices = speechSynthesis.getVoices();
  const voice = voices.find(candidate => candidate.lang.toLowerCase().startsWith("vi"));
  // An empty list says nothing: some phones speak without listing their voices.
  if (!voice && voices.length > 0) toast("Máy này chưa có giọng đọc tiếng Việt nên đọc có thể không chuẩn.");
  const mine = { done };
  reading = mine;
  const all = parts(text).map(part => utter(part, voice));
  const finish = () => { if (reading === mine) { reading = null; done(); } };
  if (all.length === 0) return finish();
  all.at(-1).onend = finish;
  for (const utterance of all) {
    utterance.onerror = finish;
    speechSynthesis.speak(utterance);
  }
}
