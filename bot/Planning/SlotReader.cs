using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>
/// Reads everything that a message says, once: it is put right, what it may mean is found and weighed, and what it says is put together.
/// All dictionaries are built at start.
/// </summary>
internal sealed class SlotReader(MessageSpelling spelling, MessageCutter cutter, FoundHits found, MeantHits meant, UnwantedNames unwanted, SlotAssembler assembler, MendedSlots mended, StorySlots stories)
{
    public Slots Read(PlanningRequest request) => Read(request, leastKnown: 0)!;

    /// <param name="request">The message.</param>
    /// <param name="leastKnown">Null is returned for a message, unless it is a story, that means any known procedure with less likelihood.</param>
    public Slots? Read(PlanningRequest request, double leastKnown)
    {
        var said = spelling.Of(request.Question);
        if (leastKnown <= 0)
        {
            return ReadAll(request, isPart: false);
        }

        if (said.Story is null && !(found.Of(said) is [{ Known: var known }, ..] && known >= leastKnown))
        {
            return null;
        }

        // A part is read by each who cuts the message there, and follows from nothing but its words.
        return request.Memory is null
            ? Workbench.Once(this, request, static (reader, part) => reader.ReadAll(part, isPart: true))
            : ReadAll(request, isPart: true);
    }

    /// <summary>What a message says, whatever it means; null: it tells a story.</summary>
    public SaidMessage? Said(PlanningRequest request) =>
        spelling.Of(request.Question) is { Story: null } said ? assembler.Said(request, cutter.Cut(said.Question)) : null;

    private Slots ReadAll(PlanningRequest request, bool isPart)
    {
        var said = spelling.Of(request.Question);
        var message = cutter.Cut(said.Question);
        var hits = found.Of(said);
        if ((said.Story ?? (isPart || request.Memory is not null ? null : found.Telling(said, hits))) is { } story)
        {
            return stories.Read(request, message, story, hits);
        }

        hits = isPart
            ? meant.OfPart(said.Question, message.Words, hits)
            : meant.OfWhole(said.Question, message.Words, hits, goesOn: request.Memory is { Topic: ProcedureTopic.Topic });
        var undenied = unwanted.WithoutDenied(said.Question) is { } left ? cutter.Cut(left) : null;
        return assembler.Assemble(request, message, hits, undenied, mended.Of(request, message, hits));
    }
}
