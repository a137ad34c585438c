using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Page.Operator;

/// <summary>What operators read of a ticket: names for the ids in it.</summary>
internal sealed class TicketNames(ProcedureCatalog procedures, PlaceDirectory places, HandOverWording wording, TimeProvider time)
{
    /// <summary>Name and value of everything that is known, in the order of importance.</summary>
    public IEnumerable<(string Name, string Value)> Of(Ticket ticket)
    {
        var summary = ticket.Summary;
        var procedure = summary.ProcedureId is { } id ? procedures.Find(id) : null;
        yield return ("Thủ tục", procedure?.Title ?? "chưa nói");
        if (summary.Case is { } index && procedure?.Cases?.Cases.ElementAtOrDefault(index) is { } known)
        {
            yield return ("Trường hợp", known.Label);
        }

        if (summary.PlaceId is { } place && places.Find(place) is { } where)
        {
            yield return ("Nơi làm", VietnameseFormat.PlaceName(where));
        }

        if (summary.Filing is { } filing)
        {
            yield return ("Cách nộp", filing == "online" ? "trực tuyến" : "trực tiếp");
        }

        if (summary.Kinds.Count > 0)
        {
            yield return ("Vừa trao đổi", string.Join(", ", summary.Kinds.Select(kind => wording.Kinds.GetValueOrDefault(kind, "chuyện khác"))));
        }

        yield return ("Lối vào", Channel(ticket));
    }

    /// <summary>The first line of a ticket in the queue.</summary>
    public string Short(Ticket ticket)
    {
        var procedure = ticket.Summary.ProcedureId is { } id && procedures.Find(id) is { } found ? ProcedureSuggestions.ShortName(found) : "Chưa nói thủ tục";
        return ticket.Summary.PlaceId is { } place && places.Find(place) is { } where ? $"{procedure}, {VietnameseFormat.PlaceName(where)}" : procedure;
    }

    /// <summary>How long ago, in words.</summary>
    public string Age(DateTimeOffset moment) => (time.GetUtcNow() - moment) switch
    {
        { TotalMinutes: < 1 } => "vừa xong",
        { TotalHours: < 1 } past => $"{Number(past.TotalMinutes)} phút",
        { TotalDays: < 1 } past => $"{Number(past.TotalHours)} giờ",
        var past => $"{Number(past.TotalDays)} ngày",
    };

    public static string Channel(Ticket ticket) => ticket.Channel switch
    {
        ChannelNames.Zalo => "Zalo",
        ChannelNames.Rest => "trang trò chuyện",
        ChannelNames.DirectLine => "trang nhúng của cổng",
        _ => "ứng dụng trò chuyện",
    };

    private static string Number(double value) => Math.Floor(value).ToString(CultureInfo.InvariantCulture);
}
