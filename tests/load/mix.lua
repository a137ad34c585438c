-- For wrk: posts the lines of a file, one JSON body each, in their order. After "--": the path, the file, at which line to begin,
-- and how many milliseconds each connection waits between two (none: not at all).
-- Each thread begins elsewhere, so that two threads hardly ever send the same line at one time.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  bodies = {}
  for line in io.lines(args[2]) do
    bodies[#bodies + 1] = wrk.format("POST", args[1], { ["Content-Type"] = "application/json" }, line)
  end
  at = (tonumber(args[3]) + math.floor(#bodies / 2) * number) % #bodies
  local pause = tonumber(args[4] or "0")
  if pause > 0 then
    delay = function() return pause end
  end
end

function request()
  at = at % #bodies + 1
  return bodies[at]
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration, failed, latency:percentile(50), latency:percentile(99)))
end
