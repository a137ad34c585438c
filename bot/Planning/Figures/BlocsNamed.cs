using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wholes beside the units that a message names: the nation, all ministries, all provinces. Often they say only among whom somebody stands.</summary>
internal sealed class BlocsNamed(FigureLexicon lexicon)
{
    /// <param name="found">The units named; wholes are added, and taken where they say only whom to rank.</param>
    /// <param name="slots">The message.</param>
    /// <param name="kinds">Kinds of unit that it names.</param>
    /// <param name="wishes">What it wants.</param>
    /// <param name="hasBound">A limit is named.</param>
    public void AddTo(List<UnitAt> found, Slots slots, CueReading kinds, CueReading wishes, bool hasBound)
    {
        var isBeside = FigureWish.SetsBeside(wishes);
        var namesWhich = lexicon.Scopes.Read(slots.Words).Has(FigureScope.Which);
        found.AddRange(Wholes(slots, kinds, isBeside, namesUnits: found.Count > 0).Select(id => new UnitAt(UnitAt.Nowhere, id)));
        if (found.Count == 0 && !namesWhich)
        {
            found.AddRange(Blocs(slots, kinds, wishes).Select(id => new UnitAt(0, id)));
        }

        foreach (var whole in BlocsByWords.In(slots.Folded, found.Count, isBeside))
        {
            found.RemoveAll(unit => unit.Id == whole);
            found.Add(new UnitAt(UnitAt.Nowhere, whole));
        }

        if (BlocsByWords.AsksEach(slots.Folded) && kinds.Has(nameof(EntityKind.Nation)) && !found.Exists(unit => unit.Id == UnitNames.Nation))
        {
            // "Cả nước toàn trình đạt bao nhiêu, bộ bao nhiêu, tỉnh bao nhiêu": the nation is asked about first.
            found.Add(new UnitAt(UnitAt.Nowhere, UnitNames.Nation));
        }

        if (found is [var bloc] && IsBloc(bloc) && isBeside && slots is { Side: null, Count: null })
        {
            // "So giữa khối bộ với mấy tỉnh": the other bloc is called by its kind alone.
            found.AddRange(OtherBloc(bloc.Id, kinds).Select(id => new UnitAt(UnitAt.Nowhere, id)));
        }

        // "Ai mới vào top 3 khối bộ", "bên khối tỉnh, ai đông nhất": the bloc says only whom to rank.
        if ((namesWhich && !isBeside && !BlocsByWords.AsksEach(slots.Folded)) || wishes.Has(FigureWish.Entered) || wishes.Has(FigureWish.Left) || (hasBound && !isBeside && !wishes.Has(FigureWish.Goal) && !wishes.Has(FigureWish.Met)))
        {
            found.RemoveAll(IsBloc);
        }
    }

    private static bool IsBloc(UnitAt unit) => unit.Id is UnitNames.MinistryBloc or UnitNames.LocalBloc;

    private static IEnumerable<string> OtherBloc(string bloc, CueReading kinds) =>
        bloc == UnitNames.MinistryBloc && kinds.Has(nameof(EntityKind.Province)) ? [UnitNames.LocalBloc]
        : bloc == UnitNames.LocalBloc && kinds.Has(nameof(EntityKind.Ministry)) ? [UnitNames.MinistryBloc]
        : [];

    // "Tỉnh nào dẫn đầu cả nước": the whole is only where they stand.
    private static IEnumerable<string> Wholes(Slots slots, CueReading kinds, bool isBeside, bool namesUnits)
    {
        var ranks = (namesUnits && ((!isBeside && (slots.AsksRank || slots.Side is not null)) || RankWording.PlacesInNation(slots.Folded)))
            || kinds.Matches.Any(match => match.Id is nameof(EntityKind.Province) or nameof(EntityKind.Ministry));
        return kinds.Matches.Select(match => match.Id)
            // "Bộ Y tế đứng thứ mấy khối bộ": among whom.
            .Where(id => (id is nameof(EntityKind.MinistryBloc) or nameof(EntityKind.LocalBloc) && !(namesUnits && slots.AsksRank && !isBeside)) || (id == nameof(EntityKind.Nation) && !ranks))
            .Select(id => UnitNames.WholeId(Enum.Parse<EntityKind>(id)));
    }

    // "Địa phương còn cách chỉ tiêu bao nhiêu", "địa phương thua bộ mấy điểm": all of them together.
    private static IReadOnlyList<string> Blocs(Slots slots, CueReading kinds, CueReading wishes)
    {
        var isBeside = FigureWish.SetsBeside(wishes);
        var ministries = kinds.Has(nameof(EntityKind.Ministry));
        var provinces = kinds.Has(nameof(EntityKind.Province));
        var saysBloc = slots.Words.Any(word => word.Folded == "khoi");
        var goal = wishes.Has(FigureWish.Goal) || wishes.Has(FigureWish.Missed) || slots.Cues.Has(Intents.Target);
        if (ministries != provinces && kinds.Has(nameof(EntityKind.Nation)) && isBeside && slots.Side is null)
        {
            // "Tỉnh thua cả nước bao nhiêu": all of them together.
            return [ministries ? UnitNames.MinistryBloc : UnitNames.LocalBloc, UnitNames.Nation];
        }

        if (ministries && provinces && kinds.Has(nameof(EntityKind.Nation)) && slots is { Side: null, Count: null })
        {
            // "Cả nước / bộ / địa phương".
            return [UnitNames.Nation, UnitNames.MinistryBloc, UnitNames.LocalBloc];
        }

        var both = (wishes.Has(FigureWish.Both) && saysBloc)
            || slots.Words.Zip(slots.Words.Skip(1)).Any(pair => pair is { First.Folded: "khoi", Second.Folded: "nao" })
            || (ministries && provinces && isBeside && (slots.Side is null || IsComparative(slots)))
            || (goal && saysBloc && ministries == provinces);
        return both ? [UnitNames.MinistryBloc, UnitNames.LocalBloc]
            : ministries != provinces && goal && !wishes.Has(FigureWish.Pointed) && (wishes.Has(FigureWish.Gap) || wishes.Has(FigureWish.Missed)) && slots is not { Side: not null, Count: not null } ? [ministries ? UnitNames.MinistryBloc : UnitNames.LocalBloc]
            : [];
    }

    // "Cao hơn" is no end of a ranking.
    private static bool IsComparative(Slots slots) =>
        slots.Words.Zip(slots.Words.Skip(1)).Any(pair => pair is { First.Folded: "cao" or "thap" or "nhieu" or "it", Second.Folded: "hon" }) && slots.Words.All(word => word.Folded != "nhat")
        && !slots.Words.Any(word => word.Folded is "top" or "dau" or "bet" or "chot" or "cuoi");
}
