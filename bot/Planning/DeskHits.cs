using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Bắc Giang tuần 51 truy cập cổng": thousands of imported records share words with questions about figures ("truy cập Cổng thông tin"). What
/// an official asks of figures means none of them, unless it says a record's name, money or a side of a paper.
/// </summary>
internal sealed class DeskHits(ProcedureCatalog procedures, FigureReader reader, FigureTurn turn)
{
    /// <summary>The message without records that it does not name, where it asks of figures; else as it is.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="memory">The turn before.</param>
    public Slots Without(Slots slots, Understanding? memory) =>
        !slots.ForOfficial || memory?.Topic == ProcedureTopic.Topic || slots.Cues.Has(Intents.FeeWord) || ProcedureIntent.Of(slots.Cues) is not (null or Intents.Overview or Intents.Fee) || !AsksOfFigures(slots, memory)
            ? slots
            : slots with
            {
                Hits = [.. slots.Hits.Where(hit => procedures.IsCurated(hit.ProcedureId) || HeldMatter.IsNamed(hit))],
                Mended = slots.Mended is { } mended ? new Lazy<Slots?>(() => mended.Value is { } put ? put with { Hits = [.. put.Hits.Where(hit => procedures.IsCurated(hit.ProcedureId) || HeldMatter.IsNamed(hit))] } : null) : null,
            };

    private bool AsksOfFigures(Slots slots, Understanding? memory)
    {
        if (slots.Hits.All(hit => procedures.IsCurated(hit.ProcedureId)))
        {
            return false;
        }

        if (memory?.Topic == MetricsTopic.Topic || slots.Indicators.Count > 0 || slots.AsksRank || slots.RankAt is not null || slots.Side is not null
            || slots.Cues.Has(Intents.Rank) || slots.Cues.Has(Intents.Share) || slots.Cues.Has(Intents.Average) || turn.IsOfDesk(slots))
        {
            return true;
        }

        var reading = reader.Read(reader.Plain(slots), goesOn: false);
        var (units, asksWho) = (reading.Units.Count > 0 || reading.Candidates.Count > 0, reading.Kind is not null || reading.AsksWhich);
        return reading.IsOtherMatter || reading.Indicators.Count > 0 || PeriodMentions.NamesReport(reading.Period) || (units && (reading.SetsBeside || reading.Has(FigureWish.Change) || reading.Has(FigureWish.Fall)))
            || (asksWho && (reading.Has(FigureWish.Change) || reading.Has(FigureWish.Silent) || reading.Bound is { Unit: "%" } || reading.Act is not null));
    }
}
