namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>The page of the simulator; it belongs to no product and needs no file of its own.</summary>
internal static class SimulatorHtml
{
    public const string Page = """
        <!doctype html>
        <html lang="vi">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Zalo OA mô phỏng</title>
        <style>
          :root { color-scheme: light; --blue: #0068ff; }
          * { box-sizing: border-box; }
          body { margin: 0; font: 16px/1.45 system-ui, sans-serif; background: #e2e9f1; color: #081b3a; }
          main { max-width: 720px; margin: 0 auto; height: 100dvh; display: grid; grid-template-rows: auto 1fr auto auto; }
          header { background: var(--blue); color: #fff; padding: 10px 14px; }
          header h1 { font-size: 1.05rem; margin: 0 0 4px; }
          header p { margin: 0; font-size: .82rem; }
          header input { width: 14ch; }
          #chat { overflow-y: auto; padding: 14px; display: flex; flex-direction: column; gap: 8px; }
          .said { max-width: 84%; padding: 8px 12px; border-radius: 12px; background: #fff; white-space: pre-wrap; overflow-wrap: anywhere; }
          .mine { align-self: flex-end; background: #d7ebff; }
          .taps { display: flex; flex-direction: column; gap: 4px; max-width: 84%; }
          .taps button { text-align: left; background: #fff; color: #0050c7; }
          button, select, input { font: inherit; padding: 7px 11px; border-radius: 8px; border: 1px solid #8aa0bd; background: #f4f7fb; }
          button { cursor: pointer; }
          form { display: flex; gap: 8px; padding: 10px 14px; background: #fff; }
          form input { flex: 1; min-width: 0; }
          form button { background: var(--blue); color: #fff; border-color: var(--blue); }
          nav { display: flex; flex-wrap: wrap; gap: 6px; padding: 8px 14px 14px; background: #fff; font-size: .86rem; }
          :focus-visible { outline: 3px solid #ffb300; outline-offset: 1px; }
        </style>
        <main>
          <header>
            <h1>Official Account mô phỏng</h1>
            <p><label>Người dùng <input id="user" value="2000000000000000002" inputmode="numeric"></label> <span id="state" role="status"></span></p>
          </header>
          <div id="chat" aria-live="polite" tabindex="0" aria-label="Hội thoại"></div>
          <form id="write"><input id="text" placeholder="Tin nhắn" aria-label="Tin nhắn" autocomplete="off" maxlength="4000"><button>Gửi</button></form>
          <nav aria-label="Sự kiện và lỗi">
            <select id="event" aria-label="Sự kiện khác">
              <option value="follow">Quan tâm OA</option>
              <option value="unfollow">Bỏ quan tâm</option>
              <option value="user_click_chatnow">Bấm "Nhắn tin"</option>
              <option value="user_send_image">Gửi ảnh</option>
              <option value="user_send_sticker">Gửi nhãn dán</option>
              <option value="user_send_location">Gửi vị trí</option>
              <option value="user_send_audio">Gửi tin thoại</option>
              <option value="user_send_video">Gửi video</option>
              <option value="user_send_file">Gửi tệp</option>
              <option value="user_send_business_card">Gửi danh thiếp</option>
              <option value="user_withdraw">Rút đồng ý, xóa dữ liệu</option>
            </select>
            <button id="send-event">Phát sự kiện</button>
            <select id="fault" aria-label="Lỗi của Zalo">
              <option value="expire">Mã truy cập hết hạn ngay</option>
              <option value="cut-before">Lần gửi tới: đứt trước khi nhận</option>
              <option value="cut-after">Lần gửi tới: đứt sau khi nhận</option>
              <option value="-32">Lần gửi tới: -32 quá nhanh</option>
              <option value="-200">Lần gửi tới: -200 gửi lỗi</option>
              <option value="-211">Lần gửi tới: -211 hết hạn mức</option>
              <option value="-213">Lần gửi tới: -213 chưa quan tâm</option>
              <option value="-321">Lần gửi tới: -321 hết tiền</option>
              <option value="often">Bật hoặc tắt lỗi ngẫu nhiên (30%)</option>
            </select>
            <button id="send-fault">Gây lỗi</button>
          </nav>
        </main>
        <script>
          const at = id => document.getElementById(id);
          const post = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body) });
          const say = (text, event = '') => post('/sim/say', { user: at('user').value, text, event }).then(show);
          let shown = '';
          async function show() {
            const chat = await (await fetch('/sim/chat?user=' + encodeURIComponent(at('user').value))).json();
            at('state').textContent = `· ${chat.acknowledged} sự kiện đã nhận, ${chat.failed} lần giao hỏng · OA đã gửi ${chat.sent} · làm mới mã ${chat.refreshes} lần`
              + (chat.faultRate > 0 ? ' · đang lỗi ngẫu nhiên' : '');
            const now = JSON.stringify(chat.messages);
            if (now === shown) return;
            shown = now;
            at('chat').replaceChildren(...chat.messages.flatMap(draw));
            at('chat').scrollTop = at('chat').scrollHeight;
          }
          function draw(message) {
            const said = document.createElement('div');
            said.className = message.fromOa ? 'said' : 'said mine';
            said.textContent = (message.type === 'text' ? '' : `[${message.type}] `) + message.text;
            if (!message.buttons.length) return [said];
            const taps = document.createElement('div');
            taps.className = 'taps';
            taps.append(...message.buttons.map(button => {
              const tap = document.createElement('button');
              tap.textContent = button.title;
              tap.onclick = () => say(button.payload);
              return tap;
            }));
            return [said, taps];
          }
          at('write').onsubmit = sent => {
            sent.preventDefault();
            if (at('text').value.trim()) say(at('text').value);
            at('text').value = '';
          };
          at('send-event').onclick = () => {
            const event = at('event').value;
            say(event === 'user_send_location' ? 'UBND phường Bến Thành' : '', event);
          };
          at('send-fault').onclick = () => post('/sim/fault', { fault: at('fault').value }).then(show);
          at('user').onchange = show;
          setInterval(show, 700);
          show();
        </script>
        </html>
        """;
}
