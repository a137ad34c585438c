using Assistant.Bot.Answers;
using Xunit.Abstractions;

namespace Assistant.Tests.Golden.Generated;

/// <summary>
/// Talks whose second turn is known by its kind: a correction that names no paper, where somebody is registered, more of an event in life.
/// Every opening with every turn; held to a bit under what was reached.
/// </summary>
public sealed class GeneratedTurnKindTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const double Least = 0.8;

    private readonly TalkPartsFile _parts = TalkPartsFile.Load();
    private int _right;
    private int _all;

    [Fact]
    public async Task A_correction_that_names_no_paper_stays_with_the_paper()
    {
        foreach (var paper in _parts.Papers)
        {
            foreach (var (name, said) in paper.Name.SelectMany(name => _parts.NoPaper.Select(said => (name, said))))
            {
                foreach (var (turn, meant) in _parts.Wrong.Select(wrong => (wrong, paper.Wrong)).Concat(_parts.Lost.Select(lost => (lost, paper.Lost))))
                {
                    var answers = await assistant.TalkAsync(name, $"{said}{turn}", "phải làm gì");
                    Count(answers[1].Procedure?.Id == meant && answers[2].Procedure?.Id == meant, $"{name} | {said}{turn}", answers[1]);
                }
            }
        }

        IsReached();
    }

    [Fact]
    public async Task Where_somebody_is_registered_is_asked_of_what_is_talked_about()
    {
        foreach (var (id, names) in _parts.Procedures)
        {
            foreach (var (turn, at) in _parts.Residence.Select((turn, at) => (turn, at)))
            {
                var place = _parts.Places[at % _parts.Places.Count];
                var home = _parts.Places[(at + 1) % _parts.Places.Count];
                var answers = await assistant.TalkAsync(names[0], turn.Replace("{place}", place, StringComparison.Ordinal).Replace("{home}", home, StringComparison.Ordinal));
                if (answers[0].Procedure?.Id == id)
                {
                    Count(answers[1].Procedure?.Id == id && answers[1].Kind == AnswerKinds.Where, $"{names[0]} | {turn}", answers[1]);
                }
            }
        }

        IsReached();
    }

    [Fact]
    public async Task Whoever_tells_more_of_an_event_is_not_held_by_its_list()
    {
        foreach (var life in _parts.Events)
        {
            foreach (var (first, turn) in life.First.SelectMany(first => life.Then.Select(turn => (first, turn))))
            {
                var answers = await assistant.TalkAsync(first, turn);
                Assert.Equal(AnswerKinds.Clarification, answers[0].Kind);
                Count(life.About.Contains(answers[1].Procedure?.Id ?? ""), $"{first} | {turn}", answers[1]);
            }
        }

        IsReached();
    }

    private void IsReached()
    {
        output.WriteLine($"{_right} of {_all}");
        Assert.True(_right >= Least * _all, $"{_right} of {_all}");
    }

    private void Count(bool right, string talk, Answer answer)
    {
        (_right, _all) = (_right + (right ? 1 : 0), _all + 1);
        if (!right)
        {
            output.WriteLine($"{talk} → {answer.Kind} {answer.Procedure?.Id} {answer.Text.Split('\n')[0]}");
        }
    }
}
