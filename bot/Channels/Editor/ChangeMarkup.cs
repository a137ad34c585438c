using System.Globalization;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Changes;

namespace Assistant.Bot.Channels.Editor;

/// <summary>A change as lists show it.</summary>
internal static class ChangeMarkup
{
    public static Markup Ticked(HttpContext http, KeptChange kept) => Markup.Of($"""
        <li><label><input type="checkbox" name="change" value="{kept.Change.Id}" checked> <span>{Told(http, kept.Change)}</span></label>
        <small>{By(kept.Name, kept.Who, kept.At)}{(kept.State == ChangeState.Tried ? " · đã thử" : "")}</small>
        {Fragment(kept.Change)}</li>
        """);

    public static Markup Told(HttpContext http, KnowledgeChange change) => Markup.Of($"""
        <strong>Số {change.Id} · {Kind(change.Kind)}</strong> {Title(http, change)}: {FragmentSummary.Of(change)}
        """);

    public static Markup Fragment(KnowledgeChange change) =>
        Markup.Of($"<details><summary>Nội dung đầy đủ</summary><pre tabindex=\"0\">{change.Fragment}</pre></details>");

    public static string By(string name, string who, DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"{(name.Length > 0 ? name : who)} ({who}), {VietnamClock.Of(at):dd/MM/yyyy HH:mm}");

    public static string State(ChangeState state) => state switch
    {
        ChangeState.Draft => "soạn nháp",
        ChangeState.Tried => "thử",
        ChangeState.Live => "đưa vào sử dụng",
        ChangeState.Undone => "hoàn tác",
        _ => "bỏ bản nháp",
    };

    private static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Alias => "cách gọi",
        ChangeKind.Fee => "mức phí",
        _ => "thủ tục mới",
    };

    private static Markup Title(HttpContext http, KnowledgeChange change) =>
        http.RequestServices.GetRequiredService<GenerationBoard>().Current.Knowledge.Procedures.Find(change.Target) is { } procedure
            ? Markup.Of($"<a href=\"{ProceduresScreen.Path(change.Target)}\">{procedure.Title}</a>")
            : Markup.Of($"{change.Target}");
}
