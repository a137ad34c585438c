using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Helping.Store;
using Assistant.Knowledge.Procedures;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Helping;

/// <summary>Tells a helper what was done today.</summary>
internal sealed class HelperTally(TallyStore tallies, ProcedureCatalog procedures, IOptions<HelpingOptions> options, WardGoals goals)
{
    private const int MostListed = 8;

    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The store cannot be used.</exception>
    public Answer Of(Desk desk)
    {
        var days = tallies.ByWard(desk.Day, desk.Day, desk.Helper);
        var visits = days.Sum(day => day.Visits);
        if (visits == 0)
        {
            return HelperReplies.Say("Dạ, hôm nay anh/chị chưa có lượt giúp nào. Anh/chị hỏi thay cho người dân, rồi nhắn \"người tiếp theo\" khi chuyển sang người khác ạ.", [HelperReplies.NextOne]);
        }

        var lines = new List<string>
        {
            $"Dạ, hôm nay anh/chị đã giúp **{Number(visits)} người**: {Number(days.Sum(day => day.Solved))} đã xong, {Number(days.Sum(day => day.Unsolved))} chưa xong, {Number(days.Sum(day => day.Unknown))} chưa ghi kết quả.",
        };
        var about = tallies.ByProcedure(desk.Day, desk.Day, desk.Helper).GroupBy(tally => tally.ProcedureId)
            .Select(group => (Name: NameOf(group.Key), Visits: group.Sum(tally => tally.Visits))).OrderByDescending(one => one.Visits).ThenBy(one => one.Name, StringComparer.Ordinal);
        lines.AddRange(about.Take(MostListed).Select(one => $"- {one.Name}: {Number(one.Visits)} người"));
        if (desk.Ward is { } ward)
        {
            var here = tallies.ByWard(desk.Day, desk.Day).Where(tally => tally.Ward == ward).Sum(tally => tally.Visits);
            lines.Add(goals.Current.PerDay(ward) is > 0 and var goal && options.Value is { To: { } end } campaign && desk.Day >= campaign.From && desk.Day <= end
                ? $"{ward}: {Number(here)} lượt hôm nay trên mục tiêu {Number(goal)} lượt mỗi ngày của {campaign.Campaign}."
                : $"{ward}: {Number(here)} lượt hôm nay.");
        }
        else
        {
            lines.Add("Anh/chị nhắn \"địa bàn phường …\" để lượt giúp được tính cho địa bàn.");
        }

        return HelperReplies.Say(string.Join('\n', lines), [HelperReplies.NextOne]);
    }

    private string NameOf(string procedureId) => procedures.Find(procedureId) is { } procedure ? ProcedureSuggestions.ShortName(procedure) : procedureId;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
