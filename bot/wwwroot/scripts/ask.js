// One question to the server. Whatever goes wrong comes back as a value with a sentence for people.
const patience = 30_000;

const sentences = {
  slow: "Dạ, trợ lý trả lời lâu quá. Anh/chị thử gửi lại giúp em ạ.",
  busy: "Dạ, nhiều người đang hỏi cùng lúc. Anh/chị đợi một chút rồi gửi lại giúp em ạ.",
  large: "Dạ, câu hỏi dài quá em không nhận hết được. Anh/chị hỏi ngắn lại giúp em ạ.",
  fault: "Dạ, hệ thống đang gặp lỗi, không phải do anh/chị. Xin thử gửi lại sau ít phút ạ.",
  refused: "Dạ, em chưa đọc được câu hỏi này. Anh/chị viết lại giúp em ạ.",
};

const failure = (kind, more = {}) => ({ failure: { kind, sentence: sentences[kind], again: true, ...more } });

async function detailOf(response) {
  try {
    return (await response.json()).detail;
  } catch {
    return undefined; // Not ours: a proxy's page, say. The sentence for its status serves.
  }
}

async function read(response) {
  if (response.ok) return { answer: await response.json(), id: response.headers.get("Answer-Id"), resident: response.headers.get("Resident"), person: response.headers.get("Hand-Over") };
  if (response.status === 429) return failure("busy", { wait: Number(response.headers.get("Retry-After")) || 10 });
  if (response.status === 413) return failure("large", { again: false });
  if (response.status >= 500) return failure("fault");
  return failure("refused", { again: false, detail: await detailOf(response) });
}

/** { answer, id }, or { failure: { kind, sentence, again, wait, detail } }; kind "offline" has no sentence: it is waited out. */
export async function ask(question, conversationId) {
  const stop = new AbortController();
  let late = false;
  const limit = setTimeout(() => { late = true; stop.abort(); }, patience);
  try {
    return await read(await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question, conversationId }),
      signal: stop.signal,
    }));
  } catch (fault) {
    if (late) return failure("slow");
    // A body that is no JSON came from something in between; everything else is the network.
    return fault instanceof SyntaxError ? failure("fault") : failure("offline");
  } finally {
    clearTimeout(limit);
  }
}
