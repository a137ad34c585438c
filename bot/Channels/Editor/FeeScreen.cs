using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/procedures/{id}/fee: another amount from a day on, in place of a row or beside them all.</summary>
internal static class FeeScreen
{
    private static readonly (string, string)[] Channels = [("any", "mọi cách nộp"), ("online", "trực tuyến"), ("in_person", "trực tiếp")];

    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/procedures/{id}/fee", (HttpContext http, string id, string? row, ProcedureCatalog procedures, FeeSchedule fees, PlaceDirectory places) =>
            Show(http, id, row ?? "", Empty(id, row ?? "", fees), procedures, places, null));
        editor.MapPost("/procedures/{id}/fee", KeepAsync);
    }

    private static Task<IResult> KeepAsync(HttpContext http, string id, ProcedureCatalog procedures, FeeSchedule fees, PlaceDirectory places, ChangeDesk desk) => EditorForm.WithAsync(http, form =>
    {
        var number = form.Text("row");
        var order = Read(form, id, number, fees);
        if (number.Length > 0 && order.Replaces is null)
        {
            return Show(http, id, number, order, procedures, places, ["Dòng phí này không còn; xin mở lại thủ tục."]);
        }

        var (_, problems) = order.Write();
        // Rows of changes are numbered by the change, apart from those of the files.
        if (problems.Count == 0 && desk.Propose(ChangeKind.Fee, id, change => (order with { Number = string.Create(CultureInfo.InvariantCulture, $"m{change}") }).Write().Fragment, Bot.Editing.Editor.Of(http.Caller())) is { Problems: { } refused })
        {
            problems = refused;
        }

        return problems.Count > 0 ? Show(http, id, number, order, procedures, places, problems) : EditorForm.Done(http, "/editor/drafts", "draft");
    });

    private static FeeOrder Empty(string id, string row, FeeSchedule fees) => Row(id, row, fees) is { } old
        ? new FeeOrder { Number = "", Replaces = old, Channel = VietnameseFormat.ChannelCode(old.Channel), Source = new TypedSource("", "", "") }
        : new FeeOrder { Number = "", Source = new TypedSource("", "", "") };

    private static FeeOrder Read(IFormCollection form, string id, string row, FeeSchedule fees) => new()
    {
        Number = "",
        Replaces = Row(id, row, fees),
        Item = form.Text("item"),
        Unit = form.Text("unit"),
        Channel = form.Text("channel"),
        Place = form.Text("place"),
        Amount = form.Text("amount"),
        From = form.Text("from"),
        To = form.Text("to"),
        ThenBack = form.Text("back") == "1",
        Basis = form.Text("basis"),
        Source = new TypedSource(form.Text("source"), form.Text("source_date"), form.Text("source_url")),
    };

    private static FeeRow? Row(string id, string number, FeeSchedule fees) => fees.Rows(id).FirstOrDefault(row => FeeRowText.NumberOf(row) == number);

    private static HtmlPage Show(HttpContext http, string id, string row, FeeOrder order, ProcedureCatalog procedures, PlaceDirectory places, IReadOnlyList<string>? problems)
    {
        if (procedures.Find(id) is not { } procedure || !procedures.IsCurated(id))
        {
            return new HtmlPage(StatusCodes.Status404NotFound, "Không có thủ tục này", "<p><a href=\"/editor/procedures\">Về danh sách thủ tục</a></p>");
        }

        var what = order.Replaces is { } old
            ? Markup.Of($"<p>Thay cho: <strong>{FeeRowText.Price(old)}</strong> · {old.Variant ?? old.Item} · {ProcedureScreen.Days(old.Validity)}. Mức này tự hết hiệu lực vào ngày trước ngày áp dụng mức mới.</p>")
            : Markup.Of($"""
                {Fields.Text("item", "Khoản phí", order.Item, "Ví dụ “Cấp lần đầu”.", required: true)}
                {Fields.Text("unit", "Tính theo", order.Unit, "Ví dụ “hồ sơ”, “lần”, “bản”.")}
                {Fields.Choice("place", "Nơi áp dụng", order.Place, places.All.Where(place => place.SuccessorId is null).OrderBy(place => place.Name, StringComparer.Ordinal).Select(place => (place.Id, place.FullName)).Prepend(("", "Cả nước")))}
                """);
        return EditorLayout.Page(http, $"Mức phí: {procedure.Title}", EditorLayout.Form(http, $"{ProceduresScreen.Path(id)}/fee", Markup.Of($"""
            {Fields.Hidden("row", row)}
            {what}
            {Fields.Text("amount", "Mức mới (đồng)", order.Amount, "Ví dụ 120.000; miễn phí thì ghi 0.", required: true)}
            {(order.Replaces is { Channel: not FeeChannel.Any and var only } ? Markup.Of($"<p>Cách nộp: {VietnameseFormat.Channel(only)}, như mức cũ.</p>") : Fields.Choice("channel", "Cách nộp", order.Channel, Channels))}
            {Fields.Text("from", "Áp dụng từ ngày", order.From, required: true, type: "date")}
            {Fields.Text("to", "Đến hết ngày (nếu có hạn)", order.To, order.Replaces?.Validity.To is { } end ? $"Để trống: đến hết {VietnameseFormat.Day(end)} như mức cũ." : null, type: "date")}
            {(order.Replaces is null ? Markup.None : Fields.Tick("back", "Hết hạn thì trở lại mức cũ", order.ThenBack))}
            {Fields.Text("basis", "Căn cứ", order.Basis, "Ví dụ “Thông tư 64/2025/TT-BTC”.", required: true)}
            {SourceFields(order.Source)}
            {Fields.Send("Lưu bản nháp")}
            """)), problems);
    }

    public static Markup SourceFields(TypedSource source) => Markup.Of($"""
        <fieldset><legend>Nguồn</legend>
        {Fields.Text("source", "Tên văn bản hoặc trang", source.Title, required: true)}
        {Fields.Text("source_date", "Ngày của nguồn", source.Date, required: true, type: "date")}
        {Fields.Text("source_url", "Địa chỉ", source.Url, required: true, type: "url")}
        </fieldset>
        """);
}
