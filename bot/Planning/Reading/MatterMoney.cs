using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Mời ai xuống lập biên bản để được giảm nợ", "muốn được giảm tiền dịch vụ môi trường rừng": money that a matter is about asks for no
/// fee. Curated records know who is exempt; an imported one tells nothing but what its cell for the fee says, so that only wordings of
/// the fee itself ask for it.
/// </summary>
internal sealed class MatterMoney(FeeMoneyReader money, ProcedureCatalog procedures)
{
    /// <summary>The message without wordings of money that ask for no fee; the same where there are none.</summary>
    public Slots Without(Slots slots)
    {
        if (slots.Hits is not [{ } first, ..] || procedures.IsCurated(first.ProcedureId) || !(slots.Cues.Has(Intents.Free) || slots.Cues.Has(Intents.FeeWord)) || money.NamesOwnFee(slots.Words))
        {
            return slots;
        }

        var title = procedures.Find(first.ProcedureId) is { } procedure ? Word.Split(procedure.Title) : [];
        return slots with { Cues = slots.Cues with { Matches = [.. slots.Cues.Matches.Where(match => match.Id != Intents.Free && !(match.Id == Intents.FeeWord && IsOfTitle(match)))] } };

        bool IsOfTitle(CueMatch match) => match.At < slots.Rest.Count && title.Any(word => word.Folded == slots.Rest[match.At].Folded);
    }
}
