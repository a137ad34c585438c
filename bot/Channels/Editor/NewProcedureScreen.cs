using Assistant.Bot.Access;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Changes;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/procedures/new: a procedure that was not known, by a form or as the text of its file.</summary>
internal static class NewProcedureScreen
{
    private const string Path = "/editor/procedures/new";

    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/procedures/new", (HttpContext http, TimeProvider time, string? title) => Show(http, Empty(time) with { Title = title ?? "" }, "", null));
        editor.MapPost("/procedures/new", KeepAsync);
    }

    private static Task<IResult> KeepAsync(HttpContext http, TimeProvider time, ChangeDesk desk) => EditorForm.WithAsync(http, form =>
    {
        var order = Read(form, time);
        var yaml = form.Text("yaml");
        var (fragment, problems) = yaml.Length > 0 ? (yaml, []) : order.Write();
        if (problems.Count == 0)
        {
            var id = yaml.Length > 0 ? FragmentSummary.ProcedureId(yaml) : order.Id;
            problems = desk.Propose(ChangeKind.Procedure, id, fragment, Bot.Editing.Editor.Of(http.Caller())).Problems;
        }

        return problems.Count > 0 ? Show(http, order, yaml, problems) : EditorForm.Done(http, "/editor/drafts", "draft");
    });

    private static ProcedureOrder Empty(TimeProvider time) => new() { Title = "", Source = new TypedSource("", "", ""), Today = VietnamClock.Today(time) };

    private static ProcedureOrder Read(IFormCollection form, TimeProvider time) => new()
    {
        Title = form.Text("title"),
        Code = form.Text("code"),
        Field = form.Text("field"),
        Aliases = form.Text("aliases"),
        Agency = form.Text("agency"),
        Level = form.Text("level"),
        OnlineLevel = form.Text("online_level"),
        Where = form.Text("where"),
        Duration = form.Text("duration"),
        Documents = form.Text("documents"),
        Conditions = form.Text("conditions"),
        Steps = form.Text("steps"),
        Result = form.Text("result"),
        LegalBasis = form.Text("legal_basis"),
        Amount = form.Text("amount"),
        Unit = form.Text("unit"),
        Channel = form.Text("channel"),
        From = form.Text("from"),
        Source = new TypedSource(form.Text("source"), form.Text("source_date"), form.Text("source_url")),
        Today = VietnamClock.Today(time),
    };

    private static HtmlPage Show(HttpContext http, ProcedureOrder order, string yaml, IReadOnlyList<string>? problems)
    {
        var form = EditorLayout.Form(http, Path, Markup.Of($"""
            {Fields.Text("title", "Tên thủ tục", order.Title, required: true)}
            {Fields.Area("aliases", "Cách gọi của người dân", order.Aliases, 4, "Mỗi dòng một cách gọi. Càng giống lời người dân càng dễ tìm ra.")}
            {Fields.Text("field", "Lĩnh vực", order.Field, "Ví dụ “Hộ tịch”.", required: true)}
            {Fields.Text("code", "Mã thủ tục quốc gia", order.Code, "Ví dụ 1.001193; chưa chắc thì để trống.")}
            {Fields.Text("agency", "Cơ quan giải quyết", order.Agency, required: true)}
            {Fields.Choice("level", "Cấp giải quyết", order.Level.Length > 0 ? order.Level : "xã", [("xã", "cấp xã"), ("tỉnh", "cấp tỉnh"), ("trung ương", "trung ương")])}
            {Fields.Choice("online_level", "Nộp trực tuyến", order.OnlineLevel, [("", "không rõ"), ("toàn trình", "toàn trình"), ("một phần", "một phần")])}
            {Fields.Text("where", "Nơi nộp", order.Where, "Địa chỉ trang hoặc nơi tiếp nhận.", required: true)}
            {Fields.Text("duration", "Thời hạn giải quyết", order.Duration, "Ví dụ “03 ngày làm việc”.", required: true)}
            {Fields.Area("documents", "Giấy tờ", order.Documents, 4, "Mỗi dòng một giấy tờ.")}
            {Fields.Area("conditions", "Điều kiện", order.Conditions, 3, "Mỗi dòng một điều kiện.")}
            {Fields.Area("steps", "Các bước", order.Steps, 4, "Mỗi dòng một bước.")}
            {Fields.Text("result", "Kết quả", order.Result, required: true)}
            {Fields.Area("legal_basis", "Căn cứ", order.LegalBasis, 2, "Mỗi dòng một văn bản.")}
            {Fields.Text("amount", "Mức phí (đồng)", order.Amount, "Chưa biết thì để trống; không thu thì ghi 0.")}
            {Fields.Text("unit", "Tính theo", order.Unit, "Ví dụ “hồ sơ”, “lần”.")}
            {Fields.Choice("channel", "Mức phí cho cách nộp", order.Channel.Length > 0 ? order.Channel : "any", [("any", "mọi cách nộp"), ("online", "trực tuyến"), ("in_person", "trực tiếp")])}
            {Fields.Text("from", "Mức phí áp dụng từ ngày", order.From, type: "date")}
            {FeeScreen.SourceFields(order.Source)}
            {Fields.Send("Lưu bản nháp")}
            """));
        var file = EditorLayout.Form(http, Path, Markup.Of($"""
            {Fields.Area("yaml", "Nội dung tệp (YAML)", yaml, 16, "Dạng như các tệp trong knowledge/data/procedures, có cả nhiều dòng phí.", required: true)}
            {Fields.Send("Lưu bản nháp từ tệp")}
            """));
        return EditorLayout.Page(http, "Thêm thủ tục mới", Markup.Of($"""
            {form}
            <details{(yaml.Length > 0 ? new Markup(" open") : Markup.None)}><summary>Hoặc dán nguyên tệp thủ tục</summary>{file}</details>
            """), problems);
    }
}
