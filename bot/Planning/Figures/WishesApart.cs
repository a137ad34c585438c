using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Wishes whose words stand apart, so that no phrase of language/figures.yaml holds them, and words of a phrase that are no wish in their
/// place.
/// </summary>
internal static class WishesApart
{
    /// <summary>Length of a wish that stands apart, and of one that is as sure as words.</summary>
    private const int OverNothing = 1;
    private const int InWords = 2;

    /// <summary>What stands apart in the message, as a wish over no words; what is no wish in its place is taken out.</summary>
    /// <param name="wishes">Those said in words.</param>
    /// <param name="words">The message.</param>
    /// <param name="text">Folded, numbers in digits.</param>
    /// <param name="periods">The periods that it names.</param>
    /// <param name="isSorted">It says in which order a table stands.</param>
    public static CueReading AddTo(CueReading wishes, IReadOnlyList<Word> words, string text, PeriodMentions periods, bool isSorted)
    {
        var found = new List<CueMatch>(wishes.Matches);
        // "Nhảy qua 2024": another period, no change.
        if (periods.Period is not null && PeriodWording.MovesOn(text))
        {
            found.RemoveAll(match => match.Id == FigureWish.Change);
        }

        // "Đứng thứ năm từ trên xuống" goes nowhere.
        if (ChangeWording.CountsFromEnd(text))
        {
            found.RemoveAll(match => match.Id is FigureWish.Change or FigureWish.Fall && words[match.At].Folded is "len" or "xuong");
        }

        // "Xếp giảm dần" says in which order.
        if (isSorted)
        {
            found.RemoveAll(match => match.Id is FigureWish.Change or FigureWish.Fall);
        }

        // "In tổng cộng bao nhiêu tỉnh" counts them.
        if (SumWording.Counts(text))
        {
            found.RemoveAll(match => match.Id == FigureWish.Total);
        }

        if (periods.Baseline is null && ChangeWording.SaysEntered(text) && !found.Exists(match => match.Id is FigureWish.Entered or FigureWish.Left))
        {
            // "Nhảy vô top 5 tuần 51": where it stands, no change.
            found.RemoveAll(match => match.Id == FigureWish.Change && words[match.At].Folded is "nhay" or "leo" or "len" or "vot");
        }

        // "Bộ nào lên nhiều lượt nhất" between two periods ranks changes.
        if ((periods.Baseline is not null || PeriodWording.NamesSeveralPeriods(text)) && ChangeWording.RanksRises(text) && Enumerable.Range(0, words.Count).FirstOrDefault(at => words[at].Folded is "len" or "tang" or "them" or "nhich", -1) is >= 0 and var at && !found.Exists(match => match.Id == FigureWish.Change))
        {
            found.Add(new CueMatch(FigureWish.Change, at, 1));
        }

        Say(FigureWish.Left, ChangeWording.SaysLeft(text) || (periods.Baseline is not null && ChangeWording.SaysNoLonger(text)));
        // "Tuần 40 có tên mà tuần 51 không có tên" asks who went.
        Say(FigureWish.Silent, periods.Baseline is null && ReportWording.AsksSilent(text));
        Say(FigureWish.Periods, ReportWording.AsksPeriods(text));
        Say(FigureWish.Goal, GoalWording.AsksGoalAmount(text) || GoalWording.NamesGoalOfYear(text) || (periods.Year is not null && GoalWording.AsksWhatIsNeeded(text)));
        if (NeighbourWording.SetsBeside(text))
        {
            found.RemoveAll(match => match.Id == FigureWish.Goal && words[match.At].Folded == "dat");
            Say(FigureWish.Compare, true);
        }

        if (GoalWording.LooksAhead(text))
        {
            // "Phải tăng thêm mấy điểm mới đủ 50%" looks ahead, not back.
            found.RemoveAll(match => match.Id == FigureWish.Change);
            Say(FigureWish.Gap, true);
        }

        Say(FigureWish.Above, NeighbourWording.AsksAbove(text));
        Say(FigureWish.Below, NeighbourWording.AsksBelow(text));
        Say(FigureWish.Missed, GoalWording.AsksWhoMisses(text));
        Say(FigureWish.Total, SumWording.IsOfSome(text));
        Say(FigureWish.Both, found.Exists(match => match.Id is FigureWish.Gap or FigureWish.Compare) && NeighbourWording.NamesTwo(text));
        Say(FigureWish.Printed, WhoseFigure.AsksOfTable(text));
        Say(FigureWish.Met, GoalWording.AsksWhoMeets(text));
        Say(FigureWish.Total, SumWording.IsOfAll(text));
        Say(FigureWish.Change, ChangeWording.SaysFromTo(text));
        if (periods.Baseline is not null && ChangeWording.SaysNotThen(text))
        {
            found.Add(new CueMatch(FigureWish.Entered, 0, InWords));
        }

        var changes = ChangeWording.ChangesGroup(text);
        Say(FigureWish.Entered, changes || (periods.Baseline is not null && ChangeWording.SaysEntered(text)));
        Say(FigureWish.Left, changes);
        return wishes with { Matches = found };

        void Say(string id, bool says)
        {
            if (says && !found.Exists(match => match.Id == id))
            {
                found.Add(new CueMatch(id, 0, OverNothing));
            }
        }
    }

    /// <summary>Whether a wish is said by words, not only by what stands apart.</summary>
    public static bool IsInWords(CueMatch match) => match.At > 0 || match.Length > OverNothing;
}
