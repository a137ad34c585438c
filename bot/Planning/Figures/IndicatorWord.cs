using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Chỉ tiêu" is a target ("đạt chỉ tiêu") and, in reports, the word for what is measured ("theo chỉ tiêu hồ sơ xử lý trực tuyến, tuần 40",
/// "bảng 4 đo chỉ tiêu gì"). Beside a report and in front of the name of an indicator, or where it is asked which, it is the second.
/// </summary>
internal sealed partial class IndicatorWord(FigureLexicon lexicon, IndicatorReader indicatorReader)
{
    /// <summary>The message without cues of targets that only say that an indicator follows.</summary>
    public Slots Plain(Slots slots)
    {
        var targets = slots.Cues.Matches.Where(match => match.Id == Intents.Target && IsMeant(slots, slots.Rest, match.At)).ToList();
        return targets.Count == 0 ? slots : slots with { Cues = slots.Cues with { Matches = [.. slots.Cues.Matches.Except(targets)] } };
    }

    /// <summary>Whether the word at a place of the message only says that an indicator is named, or asked for.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="words">Its words, or those of them that are read.</param>
    /// <param name="at">Where the word begins.</param>
    public bool IsMeant(Slots slots, IReadOnlyList<Word> words, int at)
    {
        if (words[at].Folded != "chi" || words.ElementAtOrDefault(at + 1).Folded != "tieu")
        {
            return false;
        }

        var text = SpokenNumbers.ToDigits(slots.Folded);
        if (Aims().IsMatch(text))
        {
            return false;
        }

        if (AsksWhich(text))
        {
            return slots.PlaceMentions.Count > 0 || slots.Agencies.Count > 0 || lexicon.Ministries.IsIn(slots.Words) || TableNamed().IsMatch(text);
        }

        var next = at + 2;
        while (next < words.Count && words[next].Folded is "ve" or "la" or "cua" or "so" or "tong" or "ty" or "ti" or "le")
        {
            next++;
        }

        return PeriodMentions.NamesReport(PeriodMentions.Read(text).Period)
            && indicatorReader.Spans(words).Concat(lexicon.Features.Said.Read(words).Matches).Any(span => span.At <= next && next < span.At + span.Length);
    }

    /// <summary>"Bảng nào", "những chỉ tiêu gì", "mấy bảng": it is asked where something stands.</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    public static bool AsksWhich(string text) => Which().IsMatch(text);

    // What is done with targets, and nothing else.
    [GeneratedRegex(@"\b(?:muc tieu|phan dau|ke hoach|quyet dinh|giao|dat ra|de ra|cam ket|hoan thanh|ve dich|can dich)\b|\b(?:dat|vuot|hut|truot|duoi|tren|qua|cham|toi|so voi|thieu|cach)(?: duoc| muc| moc)? (?:cac |nhung )?chi tieu\b|\bchi tieu (?:nam )?20[0-9][0-9]\b|\b(?:phai|can) (?:dat|duoc|toi)\b")]
    private static partial Regex Aims();

    [GeneratedRegex(@"\b(?:bang|chi tieu|chi so|ty le) (?:nao|gi|mo|chi|sox? may)\b|\b(?:nhung|may|bao nhieu|cac|ca hai|hai) (?:bang|chi tieu)\b")]
    private static partial Regex Which();

    [GeneratedRegex(@"\bbang (?:sox? )?[0-9]{1,2}\b")]
    private static partial Regex TableNamed();
}
