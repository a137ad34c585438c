// Many tests wait for a timer, a process or a page: with one thread a processor, a third of both processors stood idle.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
