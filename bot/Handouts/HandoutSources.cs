using Assistant.Bot.Answers;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Handouts;

/// <summary>Which sources of a procedure stand on a sheet: few, and none about a place that the sheet is not for.</summary>
internal static class HandoutSources
{
    private const int Most = 3;

    /// <summary>Those that can be shown to everybody. An act that the fees name as their basis is not told twice.</summary>
    public static IReadOnlyList<AnswerSource> Of(IReadOnlyList<AnswerSource> cited, HandoutFee fee)
    {
        var open = cited.Where(source => source.Circulation == "public").ToList();
        var further = open.FindAll(source => source.Url is not null || !fee.Bases.Any(basis => basis.Contains(source.Title, StringComparison.Ordinal)));
        return further.Count > 0 ? further : open;
    }

    public static IEnumerable<Source> OfProcedure(Procedure procedure, Place? asked, PlaceDirectory places)
    {
        var fitting = procedure.Sources.Where(source => !IsOfAnotherPlace(source, asked, places)).ToList();
        return (fitting.Count > 0 ? fitting : procedure.Sources).Take(Most);
    }

    private static bool IsOfAnotherPlace(Source source, Place? asked, PlaceDirectory places) =>
        Names(asked).All(name => !source.Title.Contains(name, StringComparison.Ordinal))
        && places.All.SelectMany(Names).Any(name => source.Title.Contains(name, StringComparison.Ordinal));

    private static IEnumerable<string> Names(Place? place) => place is null ? [] : place.Aliases.Prepend(place.Name);
}
