using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Assistant.Benchmarks;

/// <summary>
/// Lucene.NET over the same names: its own tokens, lower case, without diacritics, BM25. Titles count twice, as one sets it up
/// for short names. Everyday words are replaced as for our own search, or a wording nobody wrote down could never be found.
/// </summary>
internal sealed class LuceneSearch : IProcedureSearch, IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const float TitleBoost = 2;

    private readonly EverydayWords? _everyday;
    private readonly RAMDirectory _directory = new();
    private readonly Analyzer _analyzer = new FoldedAnalyzer();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly string[] _ids;

    /// <param name="entries">What can be found.</param>
    /// <param name="everyday">Shorthand and everyday words to replace; null: questions are searched as typed, titles and fields only.</param>
    public LuceneSearch(IEnumerable<SearchEntry> entries, EverydayWords? everyday)
    {
        _everyday = everyday;
        SearchEntry[] found = [.. entries.Where(entry => entry.Id != SearchEntry.OffTopicId)];
        _ids = [.. found.Select(entry => entry.Id)];
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var entry in found)
            {
                writer.AddDocument(Document(entry));
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var query = new BooleanQuery();
        foreach (var word in Tokens(_everyday is null ? question : Written(Read(question))).Distinct().Take(BooleanQuery.MaxClauseCount / 3))
        {
            query.Add(new TermQuery(new Term("title", word)) { Boost = TitleBoost }, Occur.SHOULD);
            query.Add(new TermQuery(new Term("rest", word)), Occur.SHOULD);
            if (_everyday is not null)
            {
                query.Add(new TermQuery(new Term("names", word)), Occur.SHOULD);
            }
        }

        return [.. _searcher.Search(query, limit).ScoreDocs.Select(hit => new ProcedureHit(_ids[hit.Doc], hit.Score))];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private Document Document(SearchEntry entry)
    {
        var document = new Document
        {
            new TextField("title", Text(entry.Title), Field.Store.NO),
            new TextField("rest", Text($"{entry.Field} {entry.Agency}"), Field.Store.NO),
        };
        foreach (var name in _everyday is null ? [] : entry.Names)
        {
            document.Add(new TextField("names", Text(name), Field.Store.NO));
        }

        return document;
    }

    private string Text(string text) => _everyday is null ? text : Written(_everyday.ForSearch(Word.Split(text)));

    private IReadOnlyList<Word> Read(string question) => _everyday!.ForSearch(_everyday.WriteOut(Word.Split(question)));

    private static string Written(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private List<string> Tokens(string text)
    {
        var words = new List<string>();
        using var stream = _analyzer.GetTokenStream("title", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString()!);
        }

        stream.End();
        return words;
    }

    private sealed class FoldedAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var tokens = new StandardTokenizer(Version, reader);
            return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(new LowerCaseFilter(Version, tokens)));
        }
    }
}
