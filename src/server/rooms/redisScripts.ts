// What Redis does with a room in one step: make it, read it, write behind it if nobody was quicker.
// Must not know: what a line says. A room is a list of journal lines, and beside it how many events it has seen and
// how many of them its first line holds already.

const TOUCH = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local function touch(ttl, code)
  redis.call('PEXPIRE', KEYS[1], ttl)
  redis.call('PEXPIRE', KEYS[2], ttl)
  redis.call('ZADD', KEYS[3], now + tonumber(ttl), code)
end
`;

/** ARGV: ttl in ms, code, first line, rooms at most. */
export const CREATE = `${TOUCH}
if redis.call('EXISTS', KEYS[2]) == 1 then return 'code-taken' end
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
if redis.call('ZCARD', KEYS[3]) >= tonumber(ARGV[4]) then return 'too-many-rooms' end
redis.call('DEL', KEYS[1])
redis.call('RPUSH', KEYS[1], ARGV[3])
redis.call('HSET', KEYS[2], 'version', 0, 'base', 0)
touch(ARGV[1], ARGV[2])
return 'kept'
`;

/** ARGV: the version known, or -1. → version, `whole` or `rest`, then the lines; nothing for no room. */
export const READ = `
local meta = redis.call('HMGET', KEYS[2], 'version', 'base')
if not meta[1] then return {} end
local known = tonumber(ARGV[1])
local base = tonumber(meta[2])
if known < base then
  return { meta[1], 'whole', redis.call('LRANGE', KEYS[1], 0, -1) }
end
return { meta[1], 'rest', redis.call('LRANGE', KEYS[1], known - base + 1, -1) }
`;

/** ARGV: ttl in ms, code, the version that this follows on, events in it, 1 to write all anew, lines. */
export const APPEND = `${TOUCH}
local version = redis.call('HGET', KEYS[2], 'version')
if not version then return 'gone' end
if version ~= ARGV[3] then return 'newer' end
local after = tonumber(ARGV[3]) + tonumber(ARGV[4])
if ARGV[5] == '1' then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[2], 'base', after)
end
for at = 6, #ARGV do redis.call('RPUSH', KEYS[1], ARGV[at]) end
redis.call('HSET', KEYS[2], 'version', after)
touch(ARGV[1], ARGV[2])
return 'kept'
`;
