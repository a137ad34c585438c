using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Fragments;
using Assistant.Bot.Editing.Questions;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor: what could not be answered well, put together by likeness; each group gets a label, and perhaps a draft.</summary>
internal static class QuestionsScreen
{
    private const int MostShown = 40;
    private const int MostWordings = 5;
    private const int Candidates = 3;

    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("", (HttpContext http) => Show(http, null));
        editor.MapPost("/questions", LabelAsync);
    }

    private static Task<IResult> LabelAsync(HttpContext http, QuestionStore store, QuestionGroups groups, ProcedureCatalog procedures, ChangeDesk desk) => EditorForm.WithAsync(http, form =>
    {
        if (groups.Of(store.Open()).FirstOrDefault(group => group.Leader == form.Text("leader")) is not { } group)
        {
            return Show(http, ["Nhóm câu hỏi này vừa được người khác ghi nhãn; xin xem lại danh sách."]);
        }

        var editor = Bot.Editing.Editor.Of(http.Caller());
        List<string> words = [.. group.Members.Select(member => member.Words).Distinct()];
        var choice = form.Text("label");
        if (choice is QuestionLabels.New or QuestionLabels.OutOfScope or QuestionLabels.Ignored)
        {
            store.Label(words, choice, "", editor);
            return EditorForm.Done(http, choice == QuestionLabels.New ? "/editor/procedures/new" : "/editor", "labelled");
        }

        var id = choice == "other" ? form.Text("other") : choice;
        if (procedures.Find(id) is null)
        {
            return Show(http, ["Chưa chọn nhãn, hoặc không có thủ tục mang mã đã ghi."]);
        }

        var alias = form.Text("alias");
        if (alias.Length > 0 && desk.Refused(ChangeKind.Alias, id, FragmentText.Alias(alias)) is { Count: > 0 } problems)
        {
            return Show(http, problems);
        }

        // The label first: without it the group would stay, and a second try would make a second draft.
        store.Label(words, QuestionLabels.Procedure, id, editor);
        return alias.Length == 0 ? EditorForm.Done(http, "/editor", "labelled")
            : IsKept(desk, id, alias, editor) ? EditorForm.Done(http, "/editor/drafts", "draft")
            : EditorForm.Done(http, ProceduresScreen.Path(id), "labelled_only");
    });

    private static bool IsKept(ChangeDesk desk, string id, string alias, Bot.Editing.Editor editor)
    {
        try
        {
            return desk.Propose(ChangeKind.Alias, id, FragmentText.Alias(alias), editor).Id is not null;
        }
        catch (SqliteException)
        {
            // The group is labelled by now; "nothing has changed" would be wrong.
            return false;
        }
    }

    private static HtmlPage Show(HttpContext http, IReadOnlyList<string>? problems)
    {
        var services = http.RequestServices;
        var wordings = services.GetRequiredService<QuestionStore>().Open();
        var open = services.GetRequiredService<QuestionGroups>().Of(wordings);
        var options = services.GetRequiredService<IOptions<EditingOptions>>().Value;
        return EditorLayout.Page(http, "Câu hỏi chưa trả lời tốt", Markup.Of($"""
            <p>Chỉ giữ những chữ có trong vốn từ của trợ lý; tên, số và mọi chữ khác đã thay bằng “…”. Xóa sau {options.KeepDays} ngày.{(options.CollectQuestions ? "" : " Việc gom câu hỏi đang tắt.")}{(wordings.Count > QuestionGroups.Most ? $" Có {wordings.Count} cách hỏi; trang này gom {QuestionGroups.Most} cách hỏi mới nhất." : "")}</p>
            {(open.Count == 0 ? new Markup("<p>Chưa có câu hỏi nào.</p>") : Markup.Of($"<p>{open.Count} nhóm, {open.Sum(group => group.Count)} lượt hỏi.</p><ol class=\"editor-groups\">{open.Take(MostShown).Select((group, at) => Group(http, group, at))}</ol>"))}
            {Verdicts(http)}
            """), problems);
    }

    private static Markup Group(HttpContext http, QuestionGroup group, int at)
    {
        var services = http.RequestServices;
        var procedures = services.GetRequiredService<ProcedureCatalog>();
        var repair = services.GetRequiredService<TypingRepair>();
        var near = services.GetRequiredService<IProcedureSearch>().Search(repair.Repair(group.Leader), Candidates).Select(hit => procedures.Find(hit.ProcedureId)).OfType<Procedure>();
        var number = at.ToString(CultureInfo.InvariantCulture);
        return Markup.Of($"""
            <li><h2>“{group.Leader}”</h2>
            <p>{group.Count} lượt, {VietnameseFormat.Day(group.First)} – {VietnameseFormat.Day(group.Last)} · {string.Join(", ", group.Members.Select(member => CollectReasons.Label(member.Reason)).Distinct())}</p>
            {Others(group)}
            <details><summary>Ghi nhãn</summary>
            {EditorLayout.Form(http, "/editor/questions", Markup.Of($"""
                {Fields.Hidden("leader", group.Leader)}
                <fieldset><legend>Câu này thuộc về</legend>
                {near.Select(procedure => Label(procedure.Id, procedure.Title))}
                {Label("other", "Thủ tục khác (ghi mã ở ô dưới)")}
                {Label(QuestionLabels.New, "Thủ tục chưa có: cần thêm")}
                {Label(QuestionLabels.OutOfScope, "Ngoài phạm vi")}
                {Label(QuestionLabels.Ignored, "Bỏ qua")}
                </fieldset>
                <p class="editor-field"><label for="o-{number}">Mã thủ tục khác</label><input id="o-{number}" name="other" value=""></p>
                <p class="editor-field"><label for="a-{number}">Thêm làm cách gọi của thủ tục đó (để trống: chỉ ghi nhãn)</label><input id="a-{number}" name="alias" value="{Suggested(group.Leader)}"></p>
                {Fields.Send("Ghi nhãn")}
                """))}</details></li>
            """);
    }

    private static Markup Label(string value, string label) =>
        Markup.Of($"<p class=\"editor-tick\"><label><input type=\"radio\" name=\"label\" value=\"{value}\" required> {label}</label></p>");

    private static Markup Others(QuestionGroup group)
    {
        var others = group.Members.Select(member => member.Words).Distinct().Skip(1).Take(MostWordings).ToList();
        return others.Count == 0 ? Markup.None : Markup.Of($"<p><small>Cũng hỏi: {string.Join(" · ", others.Select(words => $"“{words}”"))}</small></p>");
    }

    // What was taken out is no part of a name.
    private static string Suggested(string wording) => string.Join(' ', wording.Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static Markup Verdicts(HttpContext http)
    {
        var services = http.RequestServices;
        var procedures = services.GetRequiredService<ProcedureCatalog>();
        var since = VietnamClock.Today(services.GetRequiredService<TimeProvider>()).AddDays(-30);
        var wrong = services.GetRequiredService<Conversations.Feedback.FeedbackStore>().Count(since).Where(count => count.Word == Conversations.Feedback.FeedbackWords.Wrong).ToList();
        return wrong.Count == 0 ? Markup.None : Markup.Of($"""
            <h2>Bị chê chưa đúng trong 30 ngày</h2>
            <ul class="editor-list">{wrong.Take(MostShown).Select(count => Markup.Of($"<li>{(procedures.Find(count.Subject) is { } procedure ? Markup.Of($"<a href=\"{ProceduresScreen.Path(procedure.Id)}\">{procedure.Title}</a>") : Markup.Of($"{(count.Subject.Length > 0 ? count.Subject : "không rõ thủ tục")}"))}: {count.Count} lượt {CollectReasons.Label(CollectReasons.Wrong + (count.Reason is { } reason ? ":" + reason : ""))}</li>"))}</ul>
            """);
    }
}
