namespace Assistant.Knowledge.Search;

/// <summary>Where the candidates of a search hold the words and word pairs of its message: looked up once, whoever compares.</summary>
internal readonly ref struct HeldTerms
{
    private readonly ReadOnlySpan<int> _postings;
    private readonly int _candidates;
    private readonly int _words;

    /// <param name="terms">Says where.</param>
    /// <param name="message">The message.</param>
    /// <param name="candidates">The numbers of the procedures.</param>
    /// <param name="room">For as many as <see cref="RoomFor"/> says.</param>
    public HeldTerms(TermIndex terms, AskedMessage message, ReadOnlySpan<int> candidates, Span<int> room)
    {
        _postings = room;
        (_candidates, _words) = (candidates.Length, message.Terms.Length);
        for (var word = 0; word < _words; word++)
        {
            var own = room.Slice(word * _candidates, _candidates);
            if (message.Terms[word].Term >= 0)
            {
                terms.FindAll(candidates, message.Terms[word].Term, own);
            }
            else
            {
                own.Fill(-1);
            }
        }

        for (var pair = 0; pair < message.Pairs.Length; pair++)
        {
            terms.FindAll(candidates, message.Pairs[pair].Term, room.Slice((_words + pair) * _candidates, _candidates));
        }
    }

    public static int RoomFor(AskedMessage message, int candidates) => (message.Terms.Length + message.Pairs.Length) * candidates;

    /// <summary>The posting of a word of the message in a candidate; negative when it does not hold the word.</summary>
    public int Posting(int word, int candidate) => _postings[(word * _candidates) + candidate];

    /// <summary>Whether a candidate holds a word pair of the message.</summary>
    public bool HoldsPair(int pair, int candidate) => _postings[((_words + pair) * _candidates) + candidate] >= 0;
}
