-- Random requests of one kind; the kind and the number of plans come from the environment.
local kind = os.getenv("BENCH_KIND")
local plans = tonumber(os.getenv("BENCH_PLANS"))
local bands = { "GREEN", "AMBER", "RED" }
local words = { "hospice", "pneumatic", "covenant veteran", "\"mental health\"", "museum or library", "training -staff" }

local function escape(text)
    return (text:gsub("[^%w]", function(c) return string.format("%%%02X", string.byte(c)) end))
end

function init()
    math.randomseed(os.time() + (tonumber(tostring({}):match("0x(%x+)"), 16) or 0) % 100000)
end

function request()
    local plan = "B" .. math.random(1, plans)
    local path
    if kind == "W1" then
        path = "/api/v1/plans/B1/dashboard"
    elseif kind == "floor" then
        path = "/bench/floor"
    elseif kind == "W2" then
        path = "/api/v1/actions?plan=" .. plan .. "&role=ROLE_" .. math.random(0, 2) .. "&rating="
            .. bands[math.random(1, 3)] .. "&sort=due&size=50"
    elseif kind == "W3" then
        path = string.format("/api/v1/actions/R%d-%02d?plan=%s", math.random(0, 2), math.random(1, 70), plan)
    elseif kind == "W6" then
        local year = math.random(2015, 2024)
        path = string.format("/api/v1/consultations/summary?year=%d-%02d", year, (year + 1) % 100)
    elseif kind == "W7" then
        path = "/api/v1/consultations/C-" .. math.random(1, plans)
    elseif kind == "W8" then
        path = "/api/v1/consultations/C-" .. math.random(1, plans) .. "/profile"
    else
        path = "/api/v1/actions?plan=" .. plan .. "&size=20&q=" .. escape(words[math.random(1, #words)])
    end
    return wrk.format("GET", path)
end

local bad = 0
function response(status)
    if status ~= 200 then bad = bad + 1 end
end

function done(summary)
    io.write(string.format("RESULT %.1f %d\n", summary.requests / (summary.duration / 1e6),
        summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
