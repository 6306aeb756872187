// functions that have properties: by Object.assign, and where an assertion says so
interface Counter { (start: number): string; interval: number; reset(): void; calls?: number }
function getCounter(): Counter { const counter = function (start: number) { counter.calls = (counter.calls ?? 0) + 1; return `from ${start}`; } as Counter; counter.interval = 123; counter.calls = 0; counter.reset = function () { counter.interval = 0; }; return counter; }
const c = getCounter(); console.log(c(10), c.interval, c.calls); c.reset(); c.interval += 5.5; console.log(c.interval, typeof c, c(1), c.calls);
const tagged = Object.assign((s: string) => s.toUpperCase(), { tag: "up", log: [] as string[], twice: (s: string) => s + s }); tagged.log.push("a"); console.log(tagged("x"), tagged.tag, tagged.log, tagged.twice("q"), ["a", "b"].map(tagged));
type Plugin1 = ((x: number) => number) & { version: string; deps?: string[] }; const p: Plugin1 = Object.assign((x: number) => x * 2, { version: "1.0" }); const ps: Plugin1[] = [p, Object.assign((x: number) => x + 1, { version: "2", deps: ["z"] })]; for (const q of ps) console.log(q(5), q.version, q.deps?.length);
function memo<A extends unknown[], R>(f: (...a: A) => R) { const cache = new Map<string, R>(); const m = (...a: A): R => { const k = a.join(); if (!cache.has(k)) cache.set(k, f(...a)); return cache.get(k)!; }; return Object.assign(m, { cache, clear: () => cache.clear() }); } const sq = memo((n: number) => n * n); sq(3); sq(3); sq(4); console.log(sq.cache.size, sq.cache.get("3")); sq.clear(); console.log(sq.cache.size);

// what a function is given outside goes with it where it is handed on
interface Delayed { (text: string): void; cancel(): void; flush(): void; pending: number }
function delayed(f: (text: string) => void): Delayed { let kept: string[] = []; const d = (text: string) => { kept.push(text); d.pending++; }; d.pending = 0; d.cancel = () => { kept = []; d.pending = 0; }; d.flush = () => { kept.forEach(f); d.cancel(); }; return d; }
const say = delayed((text) => console.log("said", text)); say("a"); say("b"); console.log(say.pending); say.cancel(); say("c"); say.flush(); console.log(say.pending);
function kept<A extends unknown[], R>(f: (...args: A) => R) { const cache = new Map<string, R>(); function asked(...args: A): R { const key = args.join(); if (cache.has(key)) asked.hits++; else cache.set(key, f(...args)); return cache.get(key)!; } asked.hits = 0; asked.cache = cache; return asked; }
const cube = kept((n: number) => n ** 3), glued = kept((a: string, b: string) => a + b); console.log(cube(2), cube(2), cube.hits, cube.cache.size, [1, 2].map((n) => cube(n)), glued("x", "y"), glued.hits, typeof cube); cube.hits += 5; console.log(cube.hits);
const logged = (text: string) => { logged.lines.push(text); }; logged.lines = [] as string[]; ["a", "b"].forEach(logged); const named: { log: typeof logged } = { log: logged }; named.log("c"); console.log(named.log.lines);
const through: any = logged; through("d", 2, 3); console.log(through.lines.length, logged.length);
function again() { again.count++; if (again.count < 3) setTimeout(again, 1); else console.log("again", again.count); } again.count = 0; setTimeout(again, 1);
