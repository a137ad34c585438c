using System.Globalization;
using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Helping;

namespace Assistant.Bot.Channels.Page;

/// <summary>The body of /helping: each ward with its days, "3/5" where five were meant.</summary>
internal static class HelpingTable
{
    /// <summary>More columns do not fit a screen; all days are in the file to download.</summary>
    private const int DaysShown = 7;

    public static string Body(CampaignView view, HelpingOptions campaign)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<p>{(view.IsOwn ? "Lượt giúp của anh/chị" : "Lượt giúp của mọi tổ")} từ {VietnameseFormat.Day(view.First)} đến {VietnameseFormat.Day(view.Last)}.");
        var hasGoals = view.Wards.Any(ward => ward.Goal > 0);
        if (campaign.To is { } end && hasGoals)
        {
            body.Append(CultureInfo.InvariantCulture, $" Đợt cao điểm kéo dài {campaign.Days} ngày, đến {VietnameseFormat.Day(end)}. Ở cột ngày, “3/5” là 3 lượt trên mục tiêu 5 lượt của địa bàn.");
        }

        body.Append("</p>");
        foreach (var problem in view.Problems)
        {
            body.Append("<p role=\"alert\">").Append(HtmlPage.Encode(problem)).Append("</p>");
        }

        if (view.Wards.Count == 0)
        {
            return body.Append("<p>Chưa có lượt nào. Trong cuộc trò chuyện, tổ hỏi thay cho người dân rồi nhắn “người tiếp theo” khi chuyển sang người khác.</p>").ToString();
        }

        Table(body, view, hasGoals);
        body.Append("<p><a href=\"/helping/tallies.csv\">Tải bảng theo thủ tục (CSV)</a></p>");
        return (view.IsOwn ? body : body.Append("<p><a href=\"/helping/goals.csv\">Tải bảng theo địa bàn và ngày (CSV)</a></p>")).ToString();
    }

    private static void Table(StringBuilder body, CampaignView view, bool hasGoals)
    {
        // The newest first: on a phone the older ones are a swipe away.
        var days = view.Days.Reverse().Take(DaysShown).ToList();
        var sum = view.IsOwn ? "<th>Cả địa bàn</th>" : "";
        body.Append("<div class=\"table-wrap\" tabindex=\"0\"><table><thead><tr><th>Địa bàn</th><th>Tổng</th><th>Đã xong</th>").Append(hasGoals ? $"{sum}<th>Mục tiêu</th><th>Đạt</th>" : "");
        foreach (var day in days)
        {
            body.Append(CultureInfo.InvariantCulture, $"<th>{day:dd/MM}</th>");
        }

        body.Append("</tr></thead><tbody>");
        foreach (var ward in view.Wards)
        {
            body.Append("<tr><th scope=\"row\">").Append(HtmlPage.Encode(ward.Name ?? "Chưa nói địa bàn")).Append("</th>");
            body.Append(CultureInfo.InvariantCulture, $"<td>{ward.Visits}</td><td>{ward.Tallies.Sum(tally => tally.Solved)}</td>");
            if (hasGoals)
            {
                Goal(body, view, ward);
            }

            foreach (var day in days)
            {
                body.Append(CultureInfo.InvariantCulture, $"<td>{ward.On(day).Visits}{(ward.Goal > 0 && !view.IsOwn ? $"/{ward.Goal}" : "")}</td>");
            }

            body.Append("</tr>");
        }

        body.Append("</tbody></table></div>");
    }

    private static void Goal(StringBuilder body, CampaignView view, WardProgress ward)
    {
        if (view.IsOwn)
        {
            body.Append(CultureInfo.InvariantCulture, $"<td>{ward.All}</td>");
        }

        var goal = ward.Goal * (view.Last.DayNumber - view.First.DayNumber + 1);
        body.Append(goal > 0
            ? string.Create(CultureInfo.InvariantCulture, $"<td>{goal}</td><td>{VietnameseFormat.Number(CampaignView.Percent(ward.All, goal))}%</td>")
            : "<td></td><td></td>");
    }
}
