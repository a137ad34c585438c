using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// Reads what a model gives as arguments. It may choose among what the message says; what the message does not say (another
/// province, another day, a limit of its own) is a mistake that it is told of, never a guess that is followed.
/// </summary>
internal sealed partial class ModelArguments(PlaceDirectory places, AgencyReader agencies, IndicatorCatalog indicators, UnitNames units)
{
    private const int Longest = 200;

    /// <summary>How many are told when the message does not say.</summary>
    private const int UsualCount = 5;

    private static readonly string[] OfPlaces = ["place", "where"];
    private static readonly string[] OfProcedures = ["procedure", "about"];
    private static readonly string[] OfNumbers = ["limit", "upper", "year", "number", "rank", "value"];
    private static readonly string[] OfWords = ["aspect", "kind", "side", "comparison", "which", "meets", "against"];

    /// <summary>Arguments that a model can give; all others of a skill are our own.</summary>
    public static bool IsOffered(string name) =>
        name is "date" or "channel" or "count" or "entity" or "entities" or "indicators" or "period" or "baseline"
        || OfPlaces.Contains(name) || OfProcedures.Contains(name) || OfNumbers.Contains(name) || OfWords.Contains(name);

    public ModelArgument Read(string name, string text, ModelTurn turn)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return ModelArgument.Of(null);
        }

        if (text.Length > Longest || text.Any(char.IsControl))
        {
            return ModelArgument.Wrong($"{name} is too long or holds control characters");
        }

        return name switch
        {
            "date" => Day(text, turn),
            "channel" => text is "online" or "in_person" ? ModelArgument.Of(text) : ModelArgument.Wrong("channel is online or in_person"),
            "count" => Count(text, turn),
            "entity" or "entities" => Units(text, turn),
            "indicators" => Indicators(text),
            "period" or "baseline" => Period(text, turn),
            _ when OfPlaces.Contains(name) => Place(text, turn),
            _ when OfProcedures.Contains(name) => Procedure(text, turn),
            _ when OfNumbers.Contains(name) => IsSaid(text, turn) ? ModelArgument.Of(text) : ModelArgument.Wrong($"the person said no such {name}"),
            _ => Word().IsMatch(text) && (IsSaid(text, turn) || !text.Any(char.IsDigit)) ? ModelArgument.Of(text) : ModelArgument.Wrong($"{name} has another form"),
        };
    }

    private static ModelArgument Procedure(string id, ModelTurn turn) =>
        turn.Procedures.Contains(id, StringComparer.Ordinal) ? ModelArgument.Of(id) : ModelArgument.Wrong("procedure is none of the listed ids");

    private static ModelArgument Day(string text, ModelTurn turn) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? ModelArgument.Wrong("date is a day as yyyy-MM-dd")
        : day == turn.Slots.AsOf || day == turn.Today ? ModelArgument.Of(VietnameseFormat.Iso(day))
        : ModelArgument.Wrong("the person named no such day");

    private ModelArgument Place(string text, ModelTurn turn)
    {
        var resolution = places.Resolve(text, turn.Slots.AsOf);
        return resolution.Place is not { } place ? ModelArgument.Wrong("no such place, or several")
            : PlacesOf(turn).Contains(place.Id) ? ModelArgument.Of(place.Id)
            : ModelArgument.Wrong("the person named no such place");
    }

    private static HashSet<string> PlacesOf(ModelTurn turn) =>
        [.. turn.Slots.PlaceMentions.Select(mention => mention.Resolution.Place?.Id).Append(turn.Slots.Place?.Id).OfType<string>()];

    private ModelArgument Units(string text, ModelTurn turn)
    {
        var said = turn.Slots.PlaceMentions.SelectMany(mention => new[] { mention.Resolution.AskedAs?.Id, mention.Resolution.Place?.Id }.Concat(mention.Resolution.Candidates.Select(place => place.Id)))
            .Concat(turn.Slots.Agencies.Select(agency => agency.Id)).Concat(turn.Memory?.EntityId?.Split(',') ?? []).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Unit(name, turn) is not { } id)
            {
                return ModelArgument.Wrong($"\"{name}\" is no province or ministry that is known");
            }

            if (units.KindOf(id) is EntityKind.Province or EntityKind.Ministry && !said.Contains(id))
            {
                return ModelArgument.Wrong($"the person did not name \"{name}\"");
            }

            ids.Add(id);
        }

        return ids.Count > 0 ? ModelArgument.Of(string.Join(',', ids)) : ModelArgument.Wrong("no unit is named");
    }

    private string? Unit(string name, ModelTurn turn) =>
        units.KindOf(name) is not null ? name
        : places.Resolve(name, turn.Slots.AsOf).Place is { } place ? place.Id
        : agencies.Read(TextWords(name)) is [var agency, ..] ? agency.Id
        : null;

    private ModelArgument Indicators(string text)
    {
        var asked = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = asked.Select(id => indicators.Find(id)?.Id ?? indicators.All.FirstOrDefault(indicator => TextFolder.Fold(indicator.Name) == TextFolder.Fold(id))?.Id).ToList();
        return known.Contains(null) ? ModelArgument.Wrong("no such indicator; the ids are listed") : ModelArgument.Of(string.Join(',', known));
    }

    private static ModelArgument Period(string text, ModelTurn turn) =>
        text is "newest" or "previous" ? ModelArgument.Of(text)
        : Selector().IsMatch(text) && IsSaid(text, turn) ? ModelArgument.Of(text)
        : ModelArgument.Wrong("period is newest, previous or a period that the person named");

    private static ModelArgument Count(string text, ModelTurn turn) =>
        text == UsualCount.ToString(CultureInfo.InvariantCulture) || text == turn.Slots.Count?.ToString(CultureInfo.InvariantCulture) || IsSaid(text, turn)
            ? ModelArgument.Of(text)
            : ModelArgument.Wrong("the person said no such count");

    /// <summary>Every run of digits stands in the message, or our own readers read it there.</summary>
    private static bool IsSaid(string text, ModelTurn turn)
    {
        var said = Digits().Matches(turn.Slots.Question).Select(match => match.Value.TrimStart('0'))
            .Append(turn.Slots.Count?.ToString(CultureInfo.InvariantCulture)).Append(turn.Slots.RankAt?.ToString(CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);
        return Digits().Matches(text) is { Count: > 0 } runs && runs.All(run => said.Contains(run.Value.TrimStart('0')));
    }

    private static IReadOnlyList<Word> TextWords(string text) => [.. Knowledge.Language.Word.Split(text)];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("^[A-Za-z0-9_:<>=-]{1,24}$")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:week|month|quarter|year|day|to|report):[0-9/-]{1,12}$")]
    private static partial Regex Selector();
}
