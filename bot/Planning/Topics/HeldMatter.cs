using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// A matter that the curated records do not hold may stand in imported ones: "đăng ký giám hộ", "hưởng thai sản". A record is about the
/// matter where its title says the matter's name and message and title say much the same; without imported records there is none.
/// </summary>
internal sealed class HeldMatter(ProcedureCatalog procedures, SituationCatalog situations, ProcedureTopic topic, ProcedureOffer offer)
{
    /// <summary>A title that says the matter and much else ("… đối với cán bộ xã") is of another case.</summary>
    private const double AboutFrom = 0.3;

    /// <summary>So alike, or called so by a phrasing, the record is told without asking.</summary>
    private const double SurelyFrom = 0.45;
    private const double CalledSoFrom = 0.7;

    /// <summary>One that stands out so far among them is meant.</summary>
    private const double ClearLead = 2.5;

    private const int MostOptions = 4;

    /// <summary>The message and the title, or a phrasing of the record, say the same.</summary>
    public static bool IsNamed(ProcedureHit hit) => hit.Titled >= SurelyFrom || hit.Named >= CalledSoFrom;

    /// <summary>So alike, no other title that holds the matter is as near.</summary>
    private const double AlikeFrom = 0.75;
    private const double AlikeLead = 0.1;

    /// <summary>So much likelier, another record of the matter than the usual one is meant, where the message says its name.</summary>
    private const double OtherLead = 2;

    /// <summary>So far it stands out where the message tells it apart otherwise: "chồng tôi ở Đức muốn thôi quốc tịch".</summary>
    private const double ClearShare = 0.62;

    /// <summary>
    /// The record that an editor has said to hold the matter, as far as such records have been imported: the usual one, or the one that is named.
    /// </summary>
    /// <param name="slots">The message.</param>
    /// <param name="matter">What it names.</param>
    /// <param name="confidence">How sure the plan is to be.</param>
    public Plan? Known(Slots slots, UnknownMatter matter, double confidence)
    {
        if (Usual(matter) is not { } usual || (!matter.IsApart && IsOfAnother(slots, matter)))
        {
            return null;
        }

        double share = 0;
        ProcedureHit? named = null;
        foreach (var hit in slots.Hits)
        {
            share = hit.ProcedureId == usual ? hit.Share : share;
            named = named is null && (IsNamed(hit) || hit.Share >= ClearShare) && hit.ProcedureId != usual && matter.Records.Contains(hit.ProcedureId) ? hit : named;
        }

        var meant = named is { } other && other.Share >= OtherLead * share ? other.ProcedureId : usual;
        // Money that somebody would receive is no fee of the record.
        var intent = ReceivedMoney.IsAsked(slots) ? null : ProcedureIntent.Of(slots.Cues);
        return topic.Act(slots, meant, intent ?? Intents.Overview, confidence) with { IsNamed = true };
    }

    /// <summary>Whether a record that an editor has said to hold the matter has been imported.</summary>
    public bool Holds(UnknownMatter matter) => Usual(matter) is not null;

    // "Tổ hợp tác tụi em đổi tên": what the search is sure of says more than the name of the matter.
    private bool IsOfAnother(Slots slots, UnknownMatter matter) =>
        slots.Hits is [{ Confidence: >= HitLimits.MeantFrom } first, ..] && !procedures.IsCurated(first.ProcedureId) && !matter.Records.Contains(first.ProcedureId);

    private string? Usual(UnknownMatter matter)
    {
        foreach (var code in matter.Records)
        {
            if (procedures.Find(code) is not null)
            {
                return code;
            }
        }

        return null;
    }

    /// <param name="slots">The message.</param>
    /// <param name="matter">What it names.</param>
    /// <param name="match">Where.</param>
    /// <param name="confidence">How sure the plan is to be.</param>
    /// <returns>The record, or which of them; null: no record is about the matter.</returns>
    public Plan? Of(Slots slots, UnknownMatter matter, CueMatch match, double confidence)
    {
        List<ProcedureHit>? titled = null;
        foreach (var hit in slots.Hits)
        {
            if (!procedures.IsCurated(hit.ProcedureId) && TitleOf(hit) is { } title && situations.ReadUnknown(title)?.Matter.Id == matter.Id && (hit.Named >= CalledSoFrom || SaysAll(slots, match, title)))
            {
                (titled ??= []).Add(hit);
            }
        }

        // What is held no more on the day asked about cannot be offered.
        if (titled?.FindAll(hit => IsAbout(hit) && procedures.Find(hit.ProcedureId) is not null) is not [var first, ..] about)
        {
            return null;
        }

        var intent = ProcedureIntent.Of(slots.Cues);
        // Beside "đăng ký giám hộ" stand "giám sát việc giám hộ" and "chấm dứt giám hộ", which say more.
        var alike = about.MaxBy(hit => hit.Titled);
        var meant = about.Count == 1 ? first
            : alike.Titled >= AlikeFrom && about.TrueForAll(hit => hit.ProcedureId == alike.ProcedureId || hit.Titled <= alike.Titled - AlikeLead) ? alike
            : IsNamed(first) && titled.TrueForAll(hit => hit.ProcedureId == first.ProcedureId || first.Share >= ClearLead * hit.Share) ? first
            : default(ProcedureHit?);
        return meant is { } one
            ? topic.Act(slots, one.ProcedureId, intent ?? Intents.Overview, confidence)
            : offer.Of(slots, intent, about.Take(MostOptions).Select(hit => ((string?)null, hit.ProcedureId)), "Dạ, anh/chị hỏi việc nào dưới đây ạ?", confidence);
    }

    private static bool IsAbout(ProcedureHit hit) => hit.Titled >= AboutFrom || hit.Named >= CalledSoFrom;

    private IReadOnlyList<Word>? TitleOf(ProcedureHit hit) => procedures.Records(hit.ProcedureId) is [{ Title: var title }, ..] ? Word.Split(title) : null;

    // "Chuyển mục đích sử dụng đất" and "… sử dụng rừng" are one matter by name only.
    private static bool SaysAll(Slots slots, CueMatch match, IReadOnlyList<Word> title)
    {
        for (var at = match.At; at < match.At + match.Length; at++)
        {
            if (!slots.Explained[at] && !Says(title, slots.Rest[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Says(IReadOnlyList<Word> title, Word word)
    {
        foreach (var said in title)
        {
            if (word.Matches(said))
            {
                return true;
            }
        }

        return false;
    }
}
