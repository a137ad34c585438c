using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>
/// The questions that the rules of a record are known to answer, as people type them: a rule says "không được ủy quyền", people ask "chồng bận,
/// vợ đi trước được không". A new question is compared with each of them.
/// </summary>
internal sealed class KnownQuestions
{
    /// <summary>Of a question of two words, sharing both says little.</summary>
    private const double LeastMass = 6;

    private readonly Dictionary<(string Key, bool IsConcept), List<Place>> _places = [];
    private readonly List<(int Sentence, double Mass)> _questions = [];

    /// <param name="procedure">The procedure of the record.</param>
    /// <param name="record">Its sentences, already read.</param>
    /// <param name="lexicon">Reads questions as it reads sentences.</param>
    /// <param name="counts">How rare words are.</param>
    public KnownQuestions(Procedure procedure, RecordWords record, DetailLexicon lexicon, WordCounts counts)
    {
        for (var at = 0; at < record.Sentences.Count; at++)
        {
            var sentence = record.Sentences[at];
            var asked = sentence.Sentence.AskedOf(procedure);
            if (asked.Count == 0)
            {
                continue;
            }

            Put(sentence.Words, at, Place.Text);
            foreach (var question in asked)
            {
                var words = lexicon.Read(Word.Split(question));
                Put(words, at, _questions.Count);
                _questions.Add((at, words.DistinctBy(word => (word.Key, word.IsConcept)).Sum(word => counts.Weight(word, record))));
            }
        }

        foreach (var places in _places.Values)
        {
            places.TrimExcess();
        }
    }

    /// <summary>A known question of the sentence holds the word.</summary>
    public bool Names(int sentence, DetailWord word)
    {
        foreach (var place in Of(word))
        {
            if (place.Sentence == sentence && place.Question != Place.Text && place.Fits(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes into the signs of each sentence how alike the likest of its questions is, and how much of what is asked it or they hold.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="signs">Of all sentences of the record, one after the other.</param>
    public void Compare(AskedDetail asked, Span<double> signs)
    {
        if (_questions.Count == 0)
        {
            return;
        }

        Span<double> shared = stackalloc double[_questions.Count];
        shared.Clear();
        foreach (ref readonly var said in asked.All.AsSpan())
        {
            if (!said.IsFirst)
            {
                continue;
            }

            var (word, weight) = (said.Word, said.Weight);
            int sentence = -1, question = -1;
            foreach (var place in Of(word))
            {
                if (!place.Fits(word))
                {
                    continue;
                }

                // Places stand in the order of sentences and their questions.
                if (place.Sentence != sentence)
                {
                    sentence = place.Sentence;
                    signs[(sentence * DetailSigns.Count) + DetailSigns.Covered] += weight / (LeastMass + asked.Mass) * 2;
                }

                if (place.Question != Place.Text && place.Question != question)
                {
                    question = place.Question;
                    shared[question] += weight;
                }
            }
        }

        for (var at = 0; at < shared.Length; at++)
        {
            var (sentence, mass) = _questions[at];
            ref var alike = ref signs[(sentence * DetailSigns.Count) + DetailSigns.Alike];
            alike = Math.Max(alike, shared[at] / Math.Sqrt((LeastMass + asked.Mass) * (LeastMass + mass)) * 2);
        }
    }

    private List<Place> Of(DetailWord word) => _places.TryGetValue((word.Key, word.IsConcept), out var places) ? places : Nothing;

    private static readonly List<Place> Nothing = [];

    private void Put(List<DetailWord> words, int sentence, int question)
    {
        foreach (var word in words)
        {
            var key = (word.Key, word.IsConcept);
            if (!_places.TryGetValue(key, out var places))
            {
                _places[key] = places = [];
            }

            places.Add(new Place(sentence, question, word.Marks));
        }
    }

    // Where a word stands.
    private readonly record struct Place(int Sentence, int Question, string Marks)
    {
        /// <summary>In the text of the sentence itself.</summary>
        public const int Text = -1;

        public bool Fits(DetailWord word) => Marks.Length == 0 || word.Marks.Length == 0 || Marks == word.Marks;
    }
}
