using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Provinces before and after 2025-07-01.</summary>
internal sealed class PlaceSkill(PlaceDirectory places) : ISkill
{
    public const string Plugin = "places";
    public const string HistoryFunction = "history";

    public string PluginName => Plugin;

    [KernelFunction(HistoryFunction), OfferedToModel, AnswersAlike]
    [Description("What a province was formed from, or which province an old one belongs to now.")]
    public PlaceFacts History(
        [Description("Place id, e.g. dong-nai-34")] string place,
        [Description("As-of day, ISO")] string date)
    {
        var day = SkillArguments.Day(date, nameof(date));
        var asked = places.Find(place) ?? throw new ArgumentException("Unknown place id.", nameof(place));
        var serving = asked.SuccessorId is { } successor ? places.Find(successor) ?? asked : asked;
        var formedFrom = serving.PredecessorIds.Select(places.Find).OfType<Place>().ToList();
        return new PlaceFacts(serving, asked.Id == serving.Id ? null : asked, formedFrom, day);
    }
}
