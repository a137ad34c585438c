using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What is told of the person whose matter it is: groups, an age and a relation. Nothing else of anybody is kept.</summary>
/// <param name="Whom">Relations, comma-separated (<see cref="WhomReader"/>); null: nobody was named.</param>
/// <param name="Groups">As exemptions name them.</param>
/// <param name="Audiences">As rows of fees name them.</param>
/// <param name="Age">In whole years.</param>
internal sealed record ToldPerson(string? Whom, IReadOnlyList<string> Groups, IReadOnlyList<Audience> Audiences, int? Age)
{
    /// <summary>Nothing is told of anybody.</summary>
    public static ToldPerson Nobody { get; } = new(null, [], [], null);

    /// <summary>Nothing that changes an amount.</summary>
    public bool TellsNothing => Groups.Count == 0 && Audiences.Count == 0 && Age is null;
}

/// <summary>
/// Keeps over the turns of a talk what is told of a person: "tôi là thương binh", and two turns later "hết bao nhiêu". What is told of one
/// person is not told of another: "còn vợ tôi" begins anew.
/// </summary>
internal sealed class PersonsInTalk(PersonReader persons, KinTransferReader kin, WhomReader whom, TurnLexicon turns)
{
    /// <summary>What the talk knows of the person after a turn.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="talk">The talk before it; null: none.</param>
    /// <param name="isNewMatter">The turn is about another matter, and the two do not belong together.</param>
    public ToldPerson After(Slots slots, Understanding? talk, bool isNewMatter = false)
    {
        var now = Told(slots);
        var before = Kept(talk);
        if (before is { TellsNothing: true, Whom: null })
        {
            return now;
        }

        // Another matter is of the same person only where the one who writes told it of themselves.
        if (IsAnother(before.Whom, now.Whom) || (before.Whom is null && now.Whom is not null && turns.Contrasts.IsIn(slots.Words)) || (isNewMatter && now.Whom is null && before.Whom is not WhomReader.Self))
        {
            return now;
        }

        var denied = persons.Denied(slots.Words);
        // Who asks about a sale asks about no gift.
        var sells = kin.Sells(slots.Words);
        var groups = before.Groups.Where(group => !denied.Contains(group) && !(slots.Age.Told && persons.IsByAge(group)) && !(sells && !persons.IsGroup(group))).Concat(now.Groups).Distinct(StringComparer.Ordinal);
        return new ToldPerson(now.Whom ?? before.Whom, groups.ToList(), before.Audiences.Concat(now.Audiences).Distinct().ToList(), slots.Age.Told ? now.Age : before.Age);
    }

    /// <summary>The turn as if it said itself what the talk told of the person.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="isNewMatter">As <see cref="After"/>.</param>
    public Slots Apply(Slots slots, bool isNewMatter)
    {
        var person = slots.Person is { } known && !isNewMatter ? known : After(slots, slots.Talk, isNewMatter);
        return person.TellsNothing
            ? slots with { Person = person }
            : slots with
            {
                Person = person,
                Persons = person.Groups,
                Audiences = person.Audiences.ToHashSet(),
                FeeSides = person.Age is { } age ? FeeSidesSaid.Join(FeeSidesSaid.OfAge(age), slots.FeeSides) : slots.FeeSides,
            };
    }

    private static ToldPerson Kept(Understanding? talk) => talk is not { Topic: ProcedureTopic.Topic }
        ? ToldPerson.Nobody
        : new(talk.Whom, talk.Persons ?? [], talk.Audiences is { } audiences ? audiences.Split(',').Select(Enum.Parse<Audience>).ToList() : [], talk.Age);

    private ToldPerson Told(Slots slots)
    {
        var told = new ToldPerson(whom.Read(slots.Words), slots.Persons, slots.Audiences.ToList(), slots.Age.Age);
        return told is { Whom: null, TellsNothing: false } && whom.NamesSelf(slots.Words) ? told with { Whom = WhomReader.Self } : told;
    }

    // "Mẹ tôi" behind "con tôi với mẹ tôi" is one of them.
    private static bool IsAnother(string? before, string? now) => before is not null && now is not null && !before.Split(',').Intersect(now.Split(','), StringComparer.Ordinal).Any();
}
