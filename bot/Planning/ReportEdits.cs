using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Rút gọn còn nửa trang", "thêm phần kiến nghị", "theo quý" in a talk about figures: a report is made in one form, and figures are of
/// the periods that there are, so it is said that they cannot be changed so. The words stand in names of papers too ("theo thủ tục rút gọn"), which nobody asks for here.
/// </summary>
internal sealed class ReportEdits(DeskLexicon lexicon)
{
    private const double Sure = 0.95;

    /// <param name="request">The turn; any that says more than how a report is to be changed is left to others.</param>
    public ClarificationPlan? Of(PlanningRequest request)
    {
        if (request.Memory is not { Topic: MetricsTopic.Topic } memory)
        {
            return null;
        }

        var words = Word.Split(request.Question);
        if (lexicon.Splits.Read(words).Matches is [var split] && !LeavesWords(words, [split]))
        {
            // "Theo quý" names papers that are filed by the quarter.
            return new ClarificationPlan(
                $"Dạ, các báo cáo em giữ không chia số {Clauses.Typed(request.Question, words, split.At, split.Length) ?? "như vậy"}: mỗi kỳ chỉ có số của từng tỉnh, từng bộ và của chung. Anh/chị nêu nơi hay kỳ cần xem giúp em ạ.",
                [new AnswerOption("Các kỳ đang có", "có số liệu những tuần nào")],
                Sure,
                memory);
        }

        var (shorter, made, adds) = (lexicon.Shorter.Read(words).Matches, lexicon.Made.Read(words).Matches, lexicon.Adds.Read(words).Matches);
        if ((shorter.Count == 0 && (made.Count == 0 || adds.Count == 0)) || LeavesWords(words, [.. shorter, .. made, .. adds]))
        {
            return null;
        }

        var part = made.Count == 0 ? null : string.Join(", ", made.Select(match => Clauses.Typed(request.Question, words, match.At, match.Length)).OfType<string>());
        return new ClarificationPlan(
            part is null
                ? "Dạ, báo cáo em lập theo một mẫu (bảng số và nguồn), em chưa rút gọn hay viết lại được. Em có bản tóm tắt các số chính, hoặc tệp Word để anh/chị sửa ạ."
                : $"Dạ, em chưa viết thêm phần {part} được: báo cáo em lập chỉ có số đo và nguồn. Anh/chị lấy tệp Word rồi thêm phần ấy giúp em ạ.",
            [new AnswerOption("Tóm tắt các số chính", "tóm tắt"), new AnswerOption("Tệp Word", "xuất word")],
            Sure,
            memory);
    }

    private bool LeavesWords(IReadOnlyList<Word> words, IReadOnlyList<CueMatch> said)
    {
        var taken = said.Concat(lexicon.EditFrames.Read(words).Matches).SelectMany(match => Enumerable.Range(match.At, match.Length)).ToHashSet();
        return Enumerable.Range(0, words.Count).Any(at => !taken.Contains(at) && !char.IsDigit(words[at].Folded[0]));
    }
}
