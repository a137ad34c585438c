using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>Reads a long story: what it tells stays known; which procedure and which side of it are meant is read from what it asks first.</summary>
internal sealed class StorySlots(MessageCutter cutter, FoundHits found, SlotAssembler assembler, MendedSlots mended)
{
    /// <param name="request">The message as it came.</param>
    /// <param name="message">Its words, put right.</param>
    /// <param name="story">What it asks and what it tells.</param>
    /// <param name="hits">What all of it means.</param>
    public Slots Read(PlanningRequest request, ClausedWords message, Story story, IReadOnlyList<ProcedureHit> hits)
    {
        (var part, hits) = found.OfAskingClause(story, hits) ?? (story.Asked, found.OfStory(message.Words, story.Asked, hits));
        var asked = assembler.Assemble(request with { Question = part }, cutter.Cut(part), hits);
        var lived = assembler.Assemble(request, cutter.Cut(story.Lived), hits);
        var whole = assembler.Assemble(request, message, hits);
        var placed = asked.NamesPlace ? asked : lived.NamesPlace ? lived : whole;
        return whole with
        {
            Asked = asked,
            Cues = AskedCues.OfStory(whole.Cues, asked.Cues),
            // "Hồi xưa có mở công ty bên Bình Phước" turns the household of today into no company, and files nothing there.
            Hits = lived.Hits,
            Place = placed.Place,
            AskedAs = placed.AskedAs,
            NamesPlace = placed.NamesPlace,
            PlaceCandidates = placed.PlaceCandidates,
            // "Năm ngoái tôi mổ tốn hai chục triệu": what happened on a day asks for no fee of that day.
            AsOf = asked.AsOf,
            NamesDate = asked.NamesDate,
            Quantities = asked.Quantities.Count > 0 ? asked.Quantities : whole.Quantities,
            Mended = mended.Of(request, message, hits),
        };
    }
}
