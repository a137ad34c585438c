using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Which fees a place waives online. What is not known is said, never inferred.</summary>
internal sealed class WaiverComposer(PlaceDirectory places) : AnswerComposer<WaiverFacts>
{
    protected override AnswerDraft Compose(WaiverFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Policy);
        draft.Evidence.Day(facts.Date).Text(facts.Place.FullName);
        foreach (var waiver in facts.Waivers)
        {
            Evident(draft.Evidence, waiver);
        }

        var adopted = facts.Waivers.Where(waiver => waiver.Status == WaiverStatus.Adopted && waiver.Confidence != Confidence.Unverified).ToList();
        var own = adopted.Where(waiver => waiver.PlaceId == facts.Place.Id || waiver.PlaceId == facts.AskedAs?.ProvinceId || SameTerritory(waiver, facts.Place)).ToList();
        var topic = facts.TopicLabel is { } label ? $" về {label}" : "";
        if (own.Count > 0)
        {
            draft.Line($"Dạ, **có**: {VietnameseFormat.PlaceName(facts.Place)} có chính sách miễn, giảm phí, lệ phí{topic} khi nộp trực tuyến.");
        }
        else
        {
            draft.Line($"Dạ, em **chưa tìm thấy** chính sách miễn, giảm lệ phí{topic} của {VietnameseFormat.PlaceName(facts.Place)} còn áp dụng nên không dám nói có hay không.");
            draft.Outcome = "no_data";
        }

        foreach (var waiver in own)
        {
            draft.Bullet(Tell(waiver));
        }

        foreach (var waiver in facts.Waivers.Except(own))
        {
            draft.Bullet(waiver.Status == WaiverStatus.Draft
                ? $"Mới là dự thảo, chưa xác nhận được việc ban hành: {VietnameseFormat.InSentence(waiver.Summary)}"
                : $"Riêng địa bàn {places.Find(waiver.PlaceId)?.Name} (cũ): {VietnameseFormat.InSentence(Tell(waiver))} Không mặc nhiên áp dụng cho toàn {VietnameseFormat.PlaceName(facts.Place)}.");
        }

        draft.Line("Mức miễn của địa phương chỉ gồm khoản do địa phương quy định; hộ chiếu, bằng lái xe theo mức chung cả nước.");
        if (own.Count > 0 && own.All(waiver => waiver.Confidence == Confidence.OneSource))
        {
            draft.Line("Em mới đối chiếu được một nguồn, anh/chị nên hỏi lại nơi nộp.");
        }

        PlaceNote.Add(draft, facts.Place, facts.AskedAs);
        draft.Cite(facts.Waivers.SelectMany(waiver => waiver.Sources.Take(2)).Take(4));
        return draft;
    }

    public static void Evident(Evidence evidence, Waiver waiver) =>
        evidence.Text(waiver.Summary).Text(waiver.Act).Text(waiver.Note).Text(waiver.Replaces).Days(waiver.Validity).Sources(waiver.Sources);

    private bool SameTerritory(Waiver waiver, Place place) =>
        places.Find(waiver.PlaceId) is { } other && PlaceDirectory.CoversSameTerritory(other, place);

    public static string Tell(Waiver waiver)
    {
        var act = waiver.Act is { } named ? $" ({named})" : "";
        var from = waiver.Validity.From is { } first ? $", từ {VietnameseFormat.Day(first)}" : "";
        var to = waiver.Validity.To is { } last ? $", đến hết {VietnameseFormat.Day(last)}" : "";
        return $"{waiver.Summary.TrimEnd('.')}{act}{from}{to}.";
    }
}
