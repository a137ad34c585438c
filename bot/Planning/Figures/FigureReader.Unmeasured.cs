using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Other indices and other matters that an official asks for.</summary>
internal sealed partial class FigureReader
{
    // Who names another index or matter at this desk asks for its figure, whatever stands beside it; with a side of a paper it is a paper.
    private string? OtherMatters(Slots slots)
    {
        // "Bao nhiêu" alone asks for no fee here.
        if (slots.Cues.Has(Intents.FeeWord) || ProcedureIntent.Of(slots.Cues) is not (null or Intents.Overview or Intents.Fee))
        {
            return null;
        }

        var words = slots.Words;
        var own = indicatorReader.Spans(words);
        List<CueMatch> taken = [.. own, .. lexicon.Apart.Read(words).Matches, .. NamesOfUnits(slots)];
        // "766 bao nhiêu điểm thì xuất sắc", "mục tiêu chuyển đổi số … dịch vụ công": beside what is held here only a longer wording is another matter.
        var isOwn = own.Count > 0 || lexicon.Features.Read(words).Matches.Count > 0;
        var foreign = lexicon.Foreign.Read(words).Matches.Where(match => own.Count == 0 || own.Any(span => match.Covers(span.At) && match.Length > span.Length));
        var read = lexicon.Unmeasured.Read(words).Matches.Concat(foreign).Concat(isOwn ? [] : lexicon.ForeignAlone.Read(words).Matches);
        var told = read.Where(match => lexicon.OtherMatters.Contains(match.Id) && !taken.Exists(span => span.At <= match.At && match.At + match.Length <= span.At + span.Length))
            .OrderBy(match => match.At).Select(match => match.Id).Distinct().ToList();
        return told.Count == 0 ? null : string.Join("; ", told);
    }
}
