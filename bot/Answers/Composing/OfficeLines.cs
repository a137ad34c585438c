using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who can be asked in person or by telephone: only what records hold, and what is not certain is said so.</summary>
internal static class OfficeLines
{
    private const int MostHotlines = 2;

    public static void Add(AnswerDraft draft, OfficeFacts facts)
    {
        Desks(draft, facts);
        if (facts.Desks.Count == 0 && facts.Procedure is { } procedure)
        {
            draft.Evidence.Text(procedure.Agency).Text(procedure.Title);
            draft.Bullet($"Cơ quan giải quyết {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure))}: {procedure.Agency.TrimEnd('.')}. Địa chỉ, giờ làm việc từng nơi em chưa có, anh/chị gọi hỏi trước khi đến giúp em.");
            draft.Cite(procedure.Sources.Take(1));
        }

        Hotlines(draft, facts);
    }

    /// <summary>Offices whose address or hours have a source.</summary>
    public static void Desks(AnswerDraft draft, OfficeFacts facts)
    {
        foreach (var desk in facts.Desks)
        {
            draft.Evidence.Text(desk.Name).Text(desk.Address).Text(desk.Hours).Text(desk.Phone).Text(desk.Url);
            string?[] parts =
            [
                desk.Address is null ? null : $"địa chỉ {desk.Address}",
                desk.Hours is null ? null : $"giờ làm việc {desk.Hours}",
                desk.Phone is null ? null : $"điện thoại {desk.Phone}",
                desk.Url is null ? null : $"trang {desk.Url}",
            ];
            draft.Bullet($"{Capital(desk.Name)}: {string.Join("; ", parts.OfType<string>())}{Doubt(desk.Confidence)}.");
            draft.Cite(desk.Sources.Take(1));
        }
    }

    /// <summary>Numbers to call, those of the place first.</summary>
    public static void Hotlines(AnswerDraft draft, OfficeFacts facts)
    {
        foreach (var hotline in facts.Hotlines.Hotlines.Where(hotline => hotline.IsFor(facts.Procedure?.Field)).Take(MostHotlines))
        {
            draft.Evidence.Text(hotline.Number).Text(hotline.Note);
            var name = hotline.PlaceId is null ? hotline.Name : $"Tổng đài {facts.Place!.Name}";
            draft.Bullet($"{name}: **{hotline.Number}**{Doubt(hotline.Confidence)}.");
            draft.Cite(hotline.Sources.Take(1));
        }
    }

    public static string Doubt(Confidence confidence) => confidence switch
    {
        Confidence.TwoSources => "",
        Confidence.OneSource => " (em mới thấy ở một nguồn, anh/chị thử giúp)",
        _ => " (chưa kiểm chứng)",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
