using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>
/// What a message means to the walk-through that is going on. Null: it is about something else, and is answered as if there
/// were none.
/// </summary>
internal sealed class GuideReader(GuideCues cues, GuideScript script, GuidePeopleReader people, GuideCaseReader cases, SlotReader slots)
{
    /// <summary>Longer messages are stories or questions, not answers.</summary>
    private const int MostWords = 14;

    public GuideMove? Read(PlanningRequest request, GuideProgress? progress, Procedure? procedure)
    {
        if (cues.Pages.Read(request.Question, request.Memory?.Wanted == GuideWish.Handed) is { } page)
        {
            return new GuideMove.Handout(page);
        }

        var words = Word.Split(request.Question);
        var isTalk = request.Memory is { Topic: ProcedureTopic.Topic, ProcedureId: not null, OfferedIds: null };
        if ((isTalk || progress is { IsStopped: false }) && cues.Pages.ReadPrint(words) is { } print)
        {
            return new GuideMove.Handout(print);
        }

        var isOpen = progress is not null && procedure is not null && words.Count is > 0 and <= MostWords;
        if (isOpen && cues.Command(words) is "aloud" or "quiet")
        {
            return Command(words, progress!, procedure!);
        }

        if (Start(request.Question) is { } start)
        {
            return start;
        }

        if (cues.Lesson(request.Question) is { } lesson)
        {
            // "Hướng dẫn em bước này": it is being done.
            return lesson.Length > 0 ? new GuideMove.Start(lesson) : isOpen && !progress!.IsStopped ? new GuideMove.Repeat() : new GuideMove.Start(null);
        }

        var isElsewhere = progress is null || (progress.IsStopped && request.Memory?.ProcedureId != progress.ProcedureId);
        var isOpenTalk = isTalk || request.Memory is { Topic: ProcedureTopic.Topic, OfferedIds.Count: > 0 };
        if (isElsewhere && isOpenTalk && request.Memory!.Wanted is null or GuideWish.Handed && Enters(words, request.Memory!, progress))
        {
            return new GuideMove.Start(null);
        }

        if (!isOpen)
        {
            return null;
        }

        if (progress!.IsStopped)
        {
            // "Tiếp" after something else was told does not go back to what was stopped.
            return isElsewhere && cues.Enters(words) ? null
                : (cues.Command(words, procedure) ?? cues.Reasoned(request.Question)) is ("on" or "again" or "where" or "return" or Resume) and var onward ? Do(onward, words, progress with { Asides = 1 })
                : Jump(words, progress) ?? Switched(request.Question, words);
        }

        return Jump(words, progress) ?? Chosen(words, progress, procedure!, request.Today) ?? Command(words, progress, procedure!)
            ?? (cues.Asks(words) ? null : ForSomebodyElse(request, words, procedure!) ?? Told(request, words, progress, procedure!)) ?? (cues.IsDone(words) ? Next(progress) : null) ?? Switched(request.Question, words)
            ?? Do(cues.Reasoned(request.Question), words, progress);
    }

    // "Tiếp" after what was told of a procedure, "bước 2" after its steps: the walk-through of that one begins.
    private bool Enters(IReadOnlyList<Word> words, Understanding memory, GuideProgress? stopped) =>
        words.Count <= MostWords && (cues.Enters(words) || (stopped is null && cues.Command(words) == "on") || (memory.Intent == Intents.Steps && cues.Numbered(words) is { Command: null or GuideCommands.Next }));

    // "Đổi sang cho con bé 5 tuổi": what is said of that person is told of nobody before.
    private GuideMove? ForSomebodyElse(PlanningRequest request, IReadOnlyList<Word> words, Procedure procedure)
    {
        var anew = new GuideProgress { ProcedureId = procedure.Id, Stage = GuideStage.Conditions };
        return cues.NextPersons.Matter(request.Question, procedure) switch
        {
            null => null,
            "" => new GuideMove.NextPerson(cases.Of(words, anew, procedure, request.Today), people.Named(cues.NextPersons.Who(words), script.People(anew, request.Today))),
            var wanted => new GuideMove.Switch(wanted, Person: true),
        };
    }

    private GuideMove.Switch? Switched(string question, IReadOnlyList<Word> words) =>
        cues.Asks(cues.Switches.WithoutLeaving(words)) ? null
            : cues.Switches.Beside(question) is { } wanted ? new GuideMove.Switch(wanted)
            : cues.Switches.Wished(question) is { } wished ? new GuideMove.Switch(wished, Wishes: true)
            : null;

    // "Bước 3", "lùi hai bước", "tới bước cuối".
    private GuideMove? Jump(IReadOnlyList<Word> words, GuideProgress progress) =>
        cues.Numbered(words) is { } numbered
            ? numbered.Command switch { GuideCommands.Next => Next(progress), GuideCommands.Skip => new GuideMove.Skip(), _ => new GuideMove.To(numbered.Number) }
            : cues.StepsBack(words) is { } steps ? new GuideMove.Back(steps)
            : cues.IsToFirst(words) ? new GuideMove.To(1)
            : cues.IsToLast(words) ? new GuideMove.To(GuideMove.To.Last)
            : null;

    // A question that stands open keeps nobody who wants to go on; "ok" behind something asked in between goes back to it first.
    private static GuideMove Next(GuideProgress progress) =>
        progress.Stage > GuideStage.Channel ? new GuideMove.Next()
        : progress.Asides > 0 ? new GuideMove.Repeat()
        : new GuideMove.Pass();

    private GuideMove.Start? Start(string question)
    {
        var aloud = cues.BesideAloud(question);
        // "Hướng dẫn từng bước khai sinh và đọc to": both may be said.
        var wanted = cues.Beside(aloud ?? question) ?? aloud;
        return wanted is null ? null : new GuideMove.Start(wanted.Length == 0 ? null : wanted, aloud is not null);
    }

    // A number answers the question that stands open.
    private GuideMove? Chosen(IReadOnlyList<Word> words, GuideProgress progress, Procedure procedure, DateOnly today)
    {
        switch (progress.Stage)
        {
            case GuideStage.Conditions when people.Chosen(words, script.People(progress, today)) is { } chosen:
                return new GuideMove.Tell(null, null, null, null, chosen);
            case >= GuideStage.Documents when cues.Ticks(words) is { } ticks && GuideScript.Documents(procedure, progress) is var shown && ticks.Numbers.All(number => number >= 1 && number <= shown.Count):
                return new GuideMove.Tick([.. ticks.Numbers.Select(number => shown[number - 1])], ticks.Have);
            case GuideStage.Case when cues.Which(words) is { } which && which < procedure.Cases?.Cases.Count:
                return new GuideMove.Tell(null, null, null, which);
            case GuideStage.Channel when cues.Which(words) is { } which and < 2:
                return new GuideMove.Tell(null, null, which == 0 ? Online : InPerson, null);
            default:
                return null;
        }
    }

    private const string Online = "online";
    private const string InPerson = "in_person";

    private const string Resume = "resume";

    private GuideMove? Command(IReadOnlyList<Word> words, GuideProgress progress, Procedure procedure) => Do(cues.Command(words, procedure), words, progress);

    private GuideMove? Do(string? command, IReadOnlyList<Word> words, GuideProgress progress) => command switch
    {
        // Who says to be back is told the step that was left; "lấy giấy về rồi" where nobody had gone is a step done.
        Resume => progress.Asides == 0 && cues.IsDone(words) ? Next(progress) : new GuideMove.Repeat(),
        // After a question in between, it is the step that was left.
        "on" or "return" when progress.Asides > 0 => new GuideMove.Repeat(),
        "on" or GuideCommands.Next => Next(progress),
        "back" or "return" => new GuideMove.Back(),
        "where" => new GuideMove.Where(),
        "wait" => new GuideMove.Wait(),
        GuideCommands.Stuck => new GuideMove.Stuck(),
        "repeat" => new GuideMove.Repeat(),
        GuideCommands.Skip => new GuideMove.Skip(),
        "again" => new GuideMove.Again(),
        GuideCommands.Cancel => new GuideMove.Cancel(),
        "aloud" => new GuideMove.ReadOut(On: true),
        "quiet" => new GuideMove.ReadOut(On: false),
        "unsure" => progress.Stage is GuideStage.Conditions or GuideStage.Documents ? new GuideMove.Unsure() : new GuideMove.Skip(),
        _ => null,
    };

    private GuideMove? Told(PlanningRequest request, IReadOnlyList<Word> words, GuideProgress progress, Procedure procedure)
    {
        var read = slots.Read(request);
        var which = cases.Of(words, progress, procedure, request.Today);
        if (read.NamesPlace && read.Place is null && read.PlaceCandidates.Count > 1 && progress.Stage == GuideStage.Fee)
        {
            return new GuideMove.WhichPlace(new ClarificationPlan(
                $"Dạ, có vài nơi tên như vậy, anh/chị hỏi nơi nào ạ?",
                [.. read.PlaceCandidates.Select(place => new Answers.AnswerOption(place.FullName, $"Ở {place.FullName}"))],
                0.8));
        }

        var place = read.NamesPlace ? read.Place?.Id : null;
        var channel = read.Channel switch { FeeChannel.Online => Online, FeeChannel.InPerson => InPerson, _ => null };
        // Only once it was asked: before, the same words may name a procedure.
        var who = progress.Stage >= GuideStage.Conditions ? people.Named(words, script.People(progress with { Channel = channel ?? progress.Channel }, request.Today)) : null;
        if (place is null && channel is null && which is null && who is null)
        {
            return null;
        }

        // What is left when the answer is taken away must say nothing: "ở Huế có được miễn" is a question.
        var rest = cues.Telling([.. read.Rest.Where((_, at) => !read.Explained[at])]);
        return which is not null || who is not null || rest.Count <= 1
            ? new GuideMove.Tell(place, place is null ? null : read.AskedAs?.Id, channel, which, who)
            : null;
    }
}
