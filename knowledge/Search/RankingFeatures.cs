using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Search;

/// <summary>What speaks for a candidate, each about 0..1.</summary>
[InlineArray(Count)]
internal struct RankingFeatures
{
    public const int Words = 0;
    public const int Lead = 1;
    public const int BestName = 2;
    public const int SecondName = 3;
    public const int NameSaid = 4;
    public const int Explained = 5;
    public const int Anywhere = 6;
    public const int TitleSaid = 7;
    public const int Pairs = 8;
    public const int SaidMuch = 9;
    public const int SaidInStory = 10;
    public const int Curated = 11;
    public const int Abolished = 12;
    public const int Whole = 13;
    public const int TitleWhole = 14;
    public const int Core = 15;
    public const int Bayes = 16;
    public const int PieceName = 17;
    public const int PieceWhole = 18;
    public const int PieceCore = 19;
    public const int PieceBayes = 20;
    public const int SameOperation = 21;
    public const int OtherOperation = 22;
    public const int NoOperation = 23;
    public const int Count = 24;

    private double _first;

    /// <summary>The names under which the weights stand in ranking.yaml, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "words", "lead", "best_name", "second_name", "name_said", "explained", "anywhere", "title_said", "pairs",
        "said_much", "said_in_story", "curated", "abolished", "whole", "title_whole", "core", "bayes",
        "piece_name", "piece_whole", "piece_core", "piece_bayes",
        "same_operation", "other_operation", "no_operation",
    ];

    /// <summary>What speaks for the message meaning any known procedure, under the names of ranking.yaml.</summary>
    public static IReadOnlyList<string> TrustNames { get; } =
        ["base", "score", "gap", "anywhere", "best_name", "known", "length", "curated", "name_said", "explained", "pairs", "title_said", "second_name", "whole", "lone_name", "core", "bayes", "off_topic", "piece_name", "piece_whole", "piece_core", "piece_bayes", "share"];
}
