using Assistant.Bot.Answers;
using Assistant.Bot.Editing.Trials;

namespace Assistant.Bot.Channels.Editor;

/// <summary>What a trial found, as the drafts screen shows it.</summary>
internal static class TrialMarkup
{
    private const int MostShown = 60;

    public static Markup Of(HttpContext http, TrialRun run) => Markup.Of($"""
        <section aria-labelledby="trial"><h2 id="trial">Lần thử mới nhất: bản nháp số {string.Join(", ", run.Ids)}</h2>
        {State(http, run)}
        {(run.Result.Asked > 0 ? Counts(run.Result) : Markup.None)}
        {Answers("Kém đi so với bây giờ", [.. run.Result.Changed.Where(changed => changed.IsWorse)], run.Result.Worse, "editor-worse")}
        {Answers("Câu trả lời đổi", [.. run.Result.Changed.Where(changed => !changed.IsWorse)], run.Result.Changed.Count(changed => !changed.IsWorse), "editor-same")}
        </section>
        """);

    private static Markup State(HttpContext http, TrialRun run) => run.State switch
    {
        TrialState.Running => Markup.Of($"""
            <p role="status">Đang hỏi câu {run.Result.Asked} trên {run.Result.Of}. <progress value="{run.Result.Asked}" max="{Math.Max(1, run.Result.Of)}" aria-label="Tiến độ"></progress></p>
            {EditorLayout.Form(http, "/editor/drafts/stop", Fields.Send("Dừng thử"))}
            """),
        TrialState.Stopped => new Markup("<p>Đã dừng giữa chừng; kết quả dưới đây là phần đã hỏi.</p>"),
        TrialState.Failed => Markup.Of($"<p role=\"alert\">{run.Fault}</p>"),
        _ => Markup.Of($"<p role=\"status\">{(run.Result.IsWorse ? "Có câu kém đi: xem kỹ trước khi đưa vào sử dụng." : run.Result.Changed.Count == 0 ? "Xong: không câu nào đổi câu trả lời." : "Xong: không câu nào kém đi.")} {(run.All ? "Đã hỏi tất cả." : "Đã hỏi một phần chọn đều.")}</p>"),
    };

    private static Markup Counts(TrialResult result) => Markup.Of($"""
        <div class="table-wrap" tabindex="0"><table><thead><tr><td></td><th scope="col">Bây giờ</th><th scope="col">Với bản nháp</th></tr></thead><tbody>
        <tr><th scope="row">Đúng</th><td>{result.Before.Right}</td><td>{result.After.Right}</td></tr>
        <tr><th scope="row">Sai</th><td>{result.Before.Wrong}</td><td>{result.After.Wrong}</td></tr>
        <tr><th scope="row">Sai số tiền</th><td>{result.Before.WrongAmounts}</td><td>{result.After.WrongAmounts}</td></tr>
        </tbody></table></div>
        """);

    private static Markup Answers(string title, List<ChangedAnswer> changed, int count, string style) => changed.Count == 0
        ? Markup.None
        : Markup.Of($"""
            <h3>{title} ({count})</h3>
            <ul class="editor-list {style}">{changed.Take(MostShown).Select(Answer)}</ul>
            """);

    private static Markup Answer(ChangedAnswer changed) => Markup.Of($"""
        <li><strong>{changed.Question}</strong> <small>hỏi ngày {VietnameseFormat.Day(changed.Day)}</small><br>
        Bây giờ: {changed.Before}<br>Với bản nháp: {changed.After}{(changed.Why.Length > 0 ? Markup.Of($"<br><small>{changed.Why}</small>") : Markup.None)}</li>
        """);
}
