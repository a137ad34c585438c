using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Ministries by every name that officials use: "ba bộ tài nguyên, lao động, tư pháp" and "văn hóa với xây dựng" call them without "Bộ".</summary>
internal sealed class MinistriesNamed(FigureLexicon lexicon, AgencyReader agencies, IndicatorReader indicators)
{
    private static readonly Word Department = Word.Split("sở")[0];

    /// <param name="slots">A message about figures.</param>
    /// <returns>In its order.</returns>
    public IReadOnlyList<CueMatch> In(Slots slots)
    {
        var words = slots.Words;
        var named = agencies.ReadWithShort(words);
        var taken = named.Concat(indicators.Spans(words)).Concat(lexicon.Apart.Read(words).Matches).ToList();
        var everyday = lexicon.Ministries.Read(words).Matches
            .Where(match => IsNamed(match, words) && !taken.Exists(other => match.At < other.At + other.Length && other.At < match.At + match.Length));
        return [.. named.Concat(everyday).Where(match => !IsNumberWord(match, slots)).OrderBy(match => match.At)];
    }

    // "Theo kế hoạch 2022", "cổng thông tin": no ministry.
    private static bool IsNamed(CueMatch match, IReadOnlyList<Word> words)
    {
        var (last, next) = (words[match.At + match.Length - 1].Folded, words.ElementAtOrDefault(match.At + match.Length).Folded ?? "");
        var isPlan = match.Length == 2 && last == "hoach" && (next is "hoat" or "hanh" or "trien" or "phat" or "chuyen" or "uy" or "ban" or "nam" or "cua" or "giao" or "dat" or "de" or "phai" or "ra" or "thang" || (next.Length > 0 && next.All(char.IsDigit)) || (match.At > 0 && words[match.At - 1].Folded is "theo" or "muc" or "moc" or "dat" or "vuot" or "hut" or "chi" or "tieu"));
        // "Em bên sở nội vụ": the office of a province.
        return !isPlan && !(match.At > 0 && words[match.At - 1] == Department) && !(match.At > 0 && words[match.At].Folded == "thong" && words[match.At - 1].Folded == "cong");
    }

    // "Năm mươi mốt", "mốc 50" are no MOT, no MOC.
    private static bool IsNumberWord(CueMatch match, Slots slots) =>
        match.Length == 1 && slots.Words[match.At].Folded is "mot" or "moc" && !TypedCapitals.Hold(slots.Question, slots.Words[match.At].Folded);
}
